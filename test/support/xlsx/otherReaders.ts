import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

function answers(command: string, args: readonly string[]): boolean {
  const found = spawnSync(command, args, { stdio: "ignore" }).status === 0;
  if (!found && process.env["CI"]) throw new Error(`${command} ${args.join(" ")} fails, and CI must have it`);
  return found;
}

/** What openpyxl finds in cell A1 of each sheet of each file, or why it cannot open the file. */
export function readByOpenpyxl(files: Files): Record<string, Record<string, unknown>> {
  return inFolder(files, (folder, paths) => {
    const output = execFileSync(PYTHON, ["-c", OPEN_EACH, ...paths.values()], { encoding: "utf8", cwd: folder });
    const byPath = JSON.parse(output) as Record<string, Record<string, unknown>>;
    return Object.fromEntries([...paths].map(([name, path]) => [name, byPath[path] ?? {}]));
  });
}

/** The files that LibreOffice opens and writes as text. It starts slowly, so all of them go to it at once. */
export function readByLibreOffice(files: Files): string[] {
  return inFolder(files, (folder, paths) => {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const out = join(folder, "text");
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "csv", "--outdir", out];
    execFileSync("soffice", [...options, ...paths.values()], { stdio: "ignore", cwd: folder });
    const made = new Set(readdirSync(out));
    return [...paths.keys()].filter((name) => made.has(`${name}.csv`));
  });
}

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
