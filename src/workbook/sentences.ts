import { type Area, areaAddress } from "../grid/area.ts";
import { listed } from "./listed.ts";
import type { Changed, Refusal, WorkbookErrorCode } from "./workbookError.ts";

/** What a sentence can tell of. */
export interface Circumstances {
  /** The sheets, names or tables that are meant: exactly those, or those among which the refused one is. */
  readonly names: readonly string[];
  /** What to press or do to try once more, after "then": `press Refresh again`. */
  readonly again: string;
  readonly changed: Changed;
  /** The host's own words for the technically minded: a code and a member; null when a check of ours refused. */
  readonly host: string | null;
}

const theSheet = (names: readonly string[]): string =>
  names.length === 1 ? `The sheet ${listed(names)}` : "A sheet that is needed";

const oneOf = (what: string, names: readonly string[]): string =>
  names.length === 0
    ? `A ${what}`
    : names.length === 1
      ? `The ${what} ${listed(names)}`
      : `One of the ${what}s ${listed(names)}`;

type Sentence = (about: Circumstances) => readonly [happened: string, whatToDo: string];

/** What happened and why, and what to do, for each kind of refusal. */
const SENTENCES: Record<WorkbookErrorCode, Sentence> = {
  "sheet-protected": ({ names, again }) => [
    `${oneOf("sheet", names)} is protected.`,
    `Unprotect it (Review, Unprotect Sheet), then ${again}.`,
  ],
  "workbook-protected": ({ again }) => [
    "The structure of this workbook is protected, so sheets cannot be added or renamed.",
    `Unprotect it (Review, Protect Workbook), then ${again}.`,
  ],
  "read-only": ({ again }) => [
    "This workbook is open for reading only.",
    `Choose Edit Workbook or save a copy and open that, then ${again}.`,
  ],
  "cell-being-edited": ({ again }) => [
    "A cell is being edited, and until that is finished Excel does nothing else.",
    `Press Enter to keep what was typed or Esc to drop it, then ${again}.`,
  ],
  "dialog-open": ({ again }) => [
    "A dialog box is open in Excel, and until it is closed nothing can be written.",
    `Close it, then ${again}.`,
  ],
  "sheet-gone": ({ names, again }) => [
    `${oneOf("sheet", names)} is no longer there: it was deleted or renamed.`,
    `Bring it back (Undo, or its old name) or choose another one, then ${again}.`,
  ],
  "sheet-hidden": ({ names, again }) => [
    `${theSheet(names)} is hidden, so it cannot be shown.`,
    `Unhide it (right-click a sheet's tab, Unhide), then ${again}.`,
  ],
  "name-gone": ({ names, again }) => [
    `${oneOf("name", names)} is no longer defined in this workbook.`,
    `Bring it back (Undo) or find the register again, then ${again}.`,
  ],
  "table-gone": ({ names, again }) => [
    `${oneOf("table", names)} is no longer there: it was deleted, renamed or turned into plain cells.`,
    `Bring it back (Undo) or find the register again, then ${again}.`,
  ],
  "too-large": ({ again }) => [
    "That is more than Excel handles at once.",
    `Split the workbook, or delete rows that are not needed, then ${again}.`,
  ],
  busy: ({ again }) => ["Excel is busy with something else.", `Wait a minute, then ${again}.`],
  "connection-lost": ({ again }) => [
    "The connection to Excel was lost.",
    `Check that you are online and reload the workbook, then ${again}.`,
  ],
  "not-supported": ({ host }) => [
    `This Excel cannot do something that is needed here${host === null ? "" : ` (${host})`}.`,
    "Update it, or open the workbook in Excel on the web.",
  ],
  "invalid-name": ({ names, again }) => [
    `${oneOf("name", names)} cannot be used here: it is taken, or it is not one that Excel accepts.`,
    `Choose another one, then ${again}.`,
  ],
  "in-the-way": ({ again }) => [
    "Something stands in the way: merged cells, a filter, another table or a pivot table.",
    `Move it or clear it away, then ${again}.`,
  ],
  unknown: ({ again, host }) => [
    `Excel refused and gave no reason that we know${host === null ? "" : ` (${host})`}.`,
    `Save the workbook, then ${again}. If it happens again, tell whoever looks after the add-in what stands here.`,
  ],
};

/** The refusal of a kind under some circumstances. */
export function refusalFor(code: WorkbookErrorCode, about: Circumstances): Refusal {
  const [happened, whatToDo] = SENTENCES[code](about);
  return { code, happened, whatToDo, changed: about.changed };
}

/** The refusal to read a sheet of more than 5,000,000 cells. */
export function sheetTooLarge(sheet: string, area: Area): Refusal {
  return {
    code: "too-large",
    happened:
      `The sheet ${sheet} is used from ${areaAddress(area).replace(":", " to ")}, ` +
      `which is ${(area.rows * area.columns).toLocaleString("en-GB")} cells; Excel hands over 5,000,000 at most.`,
    whatToDo: `Press Ctrl+End there, delete the rows and columns that stand far away from the data, save, then try again.`,
    changed: "no matter",
  };
}

/** The refusal to write a text or formula that no cell can hold. */
export function cellTooLong(sheet: string, cell: string, length: number, longest: number, again: string): Refusal {
  const [had, may] = [length, longest].map((number) => number.toLocaleString("en-GB"));
  return {
    code: "too-large",
    happened: `The text for cell ${cell} of the sheet ${sheet} has ${had ?? ""} characters; a cell holds ${may ?? ""} at most.`,
    whatToDo: `Shorten it where it comes from, then ${again}.`,
    changed: "nothing",
  };
}
