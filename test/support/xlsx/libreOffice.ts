import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Book } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import type { Files } from "./otherReaders.ts";

/**
 * LibreOffice keeps the results that a file brings, unless it is told to work everything out when it opens one.
 * Source: `OOXMLRecalcMode` in officecfg's Calc.xcs, 0 is always.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
</oor:items>`;

/** How many files are given to LibreOffice at once: it starts slowly, and forgets nothing it has opened. */
const AT_ONCE = 40;

/** Workbooks as LibreOffice works them out: every formula anew, whatever results the files bring. A file that it cannot open is missing. */
export function recalculated(files: Files): ReadonlyMap<string, Book> {
  const made = converted(files, { extension: "xlsx", filter: "Calc MS Excel 2007 XML" });
  return new Map([...made].map(([name, bytes]) => [name, openBook(bytes)]));
}

/** What a cell looks like in LibreOffice, with its conditional formats: its text, and the colours behind and of it as `#E4F6E9`; null for none. */
export interface SeenCell {
  readonly sheet: string;
  readonly text: string;
  readonly fill: string | null;
  readonly font: string | null;
}

/** The name of a sheet above its cells, or a cell. */
const PART = /<h1>[^<]*<em>(?<sheet>[^<]*)<\/em><\/h1>|<td(?<marks>[^>]*)>(?<inner>.*?)<\/td>/gs;

/** The cells that show something on all sheets of a workbook, row by row, worked out and drawn by LibreOffice. */
export function drawn(file: Uint8Array): readonly SeenCell[] {
  const made = converted(new Map([["book", file]]), { extension: "html", filter: "HTML (StarCalc)" }).get("book");
  const page = new TextDecoder().decode(made ?? new Uint8Array());
  let sheet = "";
  return [...page.matchAll(PART)].flatMap(({ groups }): readonly SeenCell[] => {
    sheet = groups?.["sheet"] ?? sheet;
    const [marks = "", inner = ""] = [groups?.["marks"], groups?.["inner"]];
    const text = inner.replaceAll(/<[^>]*>/g, "").trim();
    const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(marks)?.[1] ?? null;
    const font = /color="(#[0-9A-F]{6})"/i.exec(inner)?.[1] ?? null;
    return text === "" ? [] : [{ sheet, text, fill, font }];
  });
}

interface Format {
  readonly extension: string;
  /** LibreOffice's own name of it. */
  readonly filter: string;
}

/** The files in another format, every formula worked out anew. */
function converted(files: Files, format: Format): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "scrutineer-live-"));
  try {
    const user = join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = [...files.keys()];
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files.get(name) ?? new Uint8Array());
    for (let from = 0; from < names.length; from += AT_ONCE) convert(folder, names.slice(from, from + AT_ONCE), format);
    const pathOf = (name: string): string => join(folder, "out", `${name}.${format.extension}`);
    const made = names.filter((name) => existsSync(pathOf(name)));
    return new Map(made.map((name) => [name, new Uint8Array(readFileSync(pathOf(name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, names: readonly string[], { extension, filter }: Format): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", `${extension}:${filter}`];
  const paths = names.map((name) => join(folder, `${name}.xlsx`));
  execFileSync("soffice", [...options, "--outdir", join(folder, "out"), ...paths], { stdio: "ignore", cwd: folder });
}
