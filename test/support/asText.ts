import { noteOf, type TableModel } from "../../src/grid/table.ts";

/**
 * A summary table as a committee member reads it: its title, its note, and its columns side by side with `|` between them, the header
 * underlined. Columns are as wide as their longest cell; right-aligned ones stand to the right.
 */
export function asText(model: TableModel): string {
  const { title, columns, rows } = model;
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(({ text }) => text))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? "").length)));
  const shown = lines.map((line) =>
    line
      .map((text, index) =>
        columns[index]?.align === "right" ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join(" | ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("-+-");
  const body = rows.length === 0 ? ["None"] : shown.slice(1);
  return [title, noteOf(model), "", shown[0] ?? "", rule, ...body].join("\n");
}

/** A literal of several lines without its first and last line break and without the indentation that its lines share. */
export function literal(text: string): string {
  const lines = text.split("\n").slice(1, -1);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
