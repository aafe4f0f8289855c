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
  const folder = mkdtempSync(join(tmpdir(), "scrutineer-live-"));
  try {
    const user = join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = [...files.keys()];
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files.get(name) ?? new Uint8Array());
    for (let from = 0; from < names.length; from += AT_ONCE) convert(folder, names.slice(from, from + AT_ONCE));
    const made = names.filter((name) => existsSync(join(folder, "out", `${name}.xlsx`)));
    return new Map(
      made.map((name) => [name, openBook(new Uint8Array(readFileSync(join(folder, "out", `${name}.xlsx`))))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, names: readonly string[]): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
  const paths = names.map((name) => join(folder, `${name}.xlsx`));
  execFileSync("soffice", [...options, "--outdir", join(folder, "out"), ...paths], { stdio: "ignore", cwd: folder });
}
