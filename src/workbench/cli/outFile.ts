import { existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { BadInput } from "./badInput.ts";

/**
 * Refuses, before any work is done, to write the new workbook where it cannot go.
 * @throws BadInput when it is the workbook itself (by whatever path), a folder, or in a folder that is not there
 */
export function refuseOut(out: string, book: string): void {
  if (sameFile(out, book))
    throw new BadInput(`--out has to be another file than ${book}: the workbook itself is never overwritten.`);
  if (existsSync(out) && statSync(out).isDirectory())
    throw new BadInput(`--out ${out} is a folder. Add the new workbook's name, such as report.xlsx.`);
  const folder = dirname(resolve(out));
  if (!existsSync(folder)) throw new BadInput(`--out cannot go to ${folder}: there is no such folder. Make it first.`);
}

/** Whether two paths lead to one file; a link leads to what it points to. */
function sameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [first, second] = [statSync(a), statSync(b)];
  return first.ino === second.ino && first.dev === second.dev;
}

/**
 * Writes the new workbook.
 * @throws BadInput when the computer does not let it be written
 */
export function writeOut(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    throw new BadInput(`${out} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
