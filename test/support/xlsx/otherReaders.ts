import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Files to be read by somebody else's programme, by a short name each. */
export type Files = ReadonlyMap<string, Uint8Array>;

const PYTHON = "/usr/bin/python3";
const OPEN_EACH = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
out = {}
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
        out[path] = {sheet.title: sheet["A1"].value for sheet in book.worksheets}
    except Exception as error:
        out[path] = {"error": repr(error)}
print(json.dumps(out, default=str))
`;

/** Whether a programme is there. In CI it must be: a check that is skipped there would check nothing. */
export const hasOpenpyxl = (): boolean => answers(PYTHON, ["-c", "import openpyxl"]);

/** Whether LibreOffice is there; see `hasOpenpyxl`. */
export const hasLibreOffice = (): boolean => answers("soffice", ["--version"]);

const asked = new Map<string, boolean>();

/** A programme is asked once a test file: LibreOffice takes a second to say its version. */
function answers(command: string, args: readonly string[]): boolean {
  const known = asked.get(command) ?? asks(command, args);
  asked.set(command, known);
  return known;
}

function asks(command: string, args: readonly string[]): boolean {
  const found = spawnSync(command, args, { stdio: "ignore" }).status === 0;
  if (!found && process.env["CI"]) throw new Error(`${command} ${args.join(" ")} fails, and CI must have it`);
  return found;
}

/** A test that needs a programme which may not be there; its name says so then. Such programmes are slow. */
export function testWith(present: boolean, name: string, run: () => void | Promise<void>): void {
  const test = async (): Promise<void> => run();
  if (present) it(name, test, 600_000);
  else it.skip(`${name} (skipped: it is not installed)`, test);
}

/** What openpyxl finds in cell A1 of each sheet of each file, or why it cannot open the file. */
export function readByOpenpyxl(files: Files): Record<string, Record<string, unknown>> {
  return inFolder(files, (folder, paths) => {
    const output = execFileSync(PYTHON, ["-c", OPEN_EACH, ...paths.values()], { encoding: "utf8", cwd: folder });
    const byPath = JSON.parse(output) as Record<string, Record<string, unknown>>;
    return Object.fromEntries([...paths].map(([name, path]) => [name, byPath[path] ?? {}]));
  });
}

const DESCRIBE = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    return {"value": c.value, "format": c.number_format, "fill": c.fill.fgColor.rgb if c.fill.patternType else None,
            "bold": c.font.b, "size": c.font.sz, "wrap": bool(c.alignment.wrap_text), "locked": c.protection.locked,
            "bottom": c.border.bottom.style if c.border.bottom else None}
print(json.dumps({sheet.title: {
    "cells": {c.coordinate: cell(c) for row in sheet.iter_rows() for c in row if c.value is not None},
    "merged": [str(area) for area in sheet.merged_cells.ranges],
    "widths": {key: column.width for key, column in sheet.column_dimensions.items()},
    "frozen": sheet.freeze_panes, "state": sheet.sheet_state, "tab": sheet.sheet_properties.tabColor.rgb if sheet.sheet_properties.tabColor else None,
    "tables": {table.name: [table.ref, [column.name for column in table.tableColumns]] for table in sheet.tables.values()},
    "rules": [[str(area.sqref), rule.type, rule.operator, rule.formula, rule.dxf.fill.bgColor.rgb if rule.dxf and rule.dxf.fill else None]
              for area in sheet.conditional_formatting for rule in area.rules],
    "titles": sheet.print_title_rows, "landscape": sheet.page_setup.orientation, "protected": sheet.protection.sheet,
} for sheet in book.worksheets}, default=str))
`;

/** What openpyxl finds in a file, sheet by sheet: cells with their looks, tables, rules and so on. */
export function describedByOpenpyxl(file: Uint8Array): Record<string, unknown> {
  return inFolder(new Map([["book", file]]), (folder, paths) => {
    const output = execFileSync(PYTHON, ["-c", DESCRIBE, paths.get("book") ?? ""], { encoding: "utf8", cwd: folder });
    return JSON.parse(output) as Record<string, unknown>;
  });
}

/**
 * What the first sheet of each file shows, as LibreOffice writes it with commas between cells; a file that it cannot
 * open is missing. It starts slowly, so all files go to it at once.
 */
export function shownByLibreOffice(files: Files): Record<string, string> {
  return inFolder(files, (folder, paths) => {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const out = join(folder, "text");
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", UTF8_TEXT, "--outdir", out];
    execFileSync("soffice", [...options, ...paths.values()], { stdio: "ignore", cwd: folder });
    const made = [...paths.keys()].filter((name) => existsSync(join(out, `${name}.csv`)));
    return Object.fromEntries(made.map((name) => [name, readFileSync(join(out, `${name}.csv`), "utf8")]));
  });
}

/** Commas, double quotes, UTF-8. */
const UTF8_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1";

function inFolder<T>(files: Files, use: (folder: string, paths: ReadonlyMap<string, string>) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "scrutineer-"));
  try {
    const paths = new Map([...files.keys()].map((name) => [name, join(folder, `${name}.xlsx`)]));
    for (const [name, path] of paths) writeFileSync(path, files.get(name) ?? new Uint8Array());
    return use(folder, paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
