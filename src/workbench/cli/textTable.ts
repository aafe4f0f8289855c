import { wrapWords } from "../../grid/wrapWords.ts";

/** The widest a column of a printed table gets, in characters. */
const WIDEST = 44;

/** A table as text: columns side by side, long cells wrapped, a line under the header. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((heading, column) =>
    Math.min(WIDEST, Math.max(...[heading, ...rows.map((row) => row[column] ?? "")].map((text) => text.length))),
  );
  const line = (cells: readonly string[]): string => {
    const wrapped = cells.map((cell, column) => wrapWords(cell, widths[column] ?? WIDEST));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) =>
      wrapped
        .map((lines, column) => (lines[index] ?? "").padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    ).join("\n");
  };
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(header), rule, ...rows.map(line)].join("\n");
}
