import { type Area, areaAddress } from "../grid/area.ts";
import { listed } from "./listed.ts";
import type { Changed, Refusal, WorkbookErrorCode } from "./workbookError.ts";

/** What a sentence can tell of. */
export interface Circumstances {
  /** The sheets, names or tables that are meant; none where that is not known. */
  readonly names: readonly string[];
  /** Whether it holds of each of them, or of one among them that the host did not name. */
  readonly each: boolean;
  /** What to press or do to try once more, after "then": `press Refresh again`. */
  readonly again: string;
  readonly changed: Changed;
  /** The host's own words for the technically minded: a code and a member; null when a check of ours refused. */
  readonly host: string | null;
}

/** A clause about one thing or several: `The sheet Risks is`, `The sheets Risks and Actions are`, `A sheet is`. */
function clause(what: string, { names, each }: Circumstances, is: string, are: string): string {
  if (names.length === 0) return `A ${what} ${is}`;
  if (names.length === 1) return `The ${what} ${listed(names)} ${is}`;
  return each ? `The ${what}s ${listed(names)} ${are}` : `One of the ${what}s ${listed(names)} ${is}`;
}

const itOrThem = ({ names, each }: Circumstances): string => (each && names.length > 1 ? "them" : "it");

type Sentence = (about: Circumstances) => readonly [happened: string, whatToDo: string];

/** What happened and why, and what to do, for each kind of refusal. */
const SENTENCES: Record<WorkbookErrorCode, Sentence> = {
  "sheet-protected": (about) => [
    `${clause("sheet", about, "is", "are")} protected.`,
    `Unprotect ${itOrThem(about)} (Review, Unprotect Sheet), then ${about.again}.`,
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
  "sheet-gone": (about) => [
    `${clause("sheet", about, "is", "are")} no longer there: deleted or renamed.`,
    `Bring ${itOrThem(about)} back (Undo, or the old name) or choose another sheet, then ${about.again}.`,
  ],
  "sheet-hidden": (about) => [
    `${clause("sheet", about, "is", "are")} hidden and cannot be shown.`,
    `Unhide ${itOrThem(about)} (right-click a sheet's tab, Unhide), then ${about.again}.`,
  ],
  "name-gone": (about) => [
    `${clause("name", about, "is", "are")} no longer defined in this workbook.`,
    `Bring ${itOrThem(about)} back (Undo) or find the register again, then ${about.again}.`,
  ],
  "table-gone": (about) => [
    `${clause("table", about, "is", "are")} no longer there: deleted, renamed or turned into plain cells.`,
    `Bring ${itOrThem(about)} back (Undo) or find the register again, then ${about.again}.`,
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
  "invalid-name": (about) => [
    `${clause("name", about, "cannot be used: it is taken, or Excel does not accept it", "cannot be used: they are taken, or Excel does not accept them")}.`,
    `Choose another one, then ${about.again}.`,
  ],
  "in-the-way": ({ again }) => [
    "Something stands in the way: merged cells, a filter, another table or a pivot table.",
    `Move it or clear it away, then ${again}.`,
  ],
  stopped: ({ again, changed }) => [
    changed === "nothing"
      ? "This was stopped, as you asked, before anything was written."
      : "This was stopped, as you asked, while the workbook was being read, which changes nothing.",
    `To have it done after all, ${again}.`,
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

/** What is said of an action that was called off when some of its pieces had been written; at least one of each. */
export function stoppedMidway(written: number, left: number, again: string): Refusal {
  const others = left === 1 ? "the last one was not" : `the other ${left.toLocaleString("en-GB")} were not`;
  return {
    code: "stopped",
    happened: `This was stopped, as you asked: ${written.toLocaleString("en-GB")} of ${(written + left).toLocaleString("en-GB")} pieces ${written === 1 ? "was" : "were"} written, ${others}.`,
    whatToDo: `To have the rest done, ${again}.`,
    changed: "pieces",
  };
}

/** The refusal to read a sheet of more than 5,000,000 cells. */
export function sheetTooLarge(sheet: string, area: Area): Refusal {
  const cells = (area.rows * area.columns).toLocaleString("en-GB");
  return sheetTooFar(sheet, area, `which is ${cells} cells; Excel hands over 5,000,000 at most`);
}

/** The refusal to read a sheet that is used from its first column to its last. */
export const sheetTooWide = (sheet: string, area: Area): Refusal =>
  sheetTooFar(sheet, area, "which is every column it has; Excel hands over no whole rows");

function sheetTooFar(sheet: string, area: Area, reason: string): Refusal {
  return {
    code: "too-large",
    happened: `The sheet ${sheet} is used from ${areaAddress(area).replace(":", " to ")}, ${reason}.`,
    whatToDo:
      "Press Ctrl+End there, delete the rows and columns that stand far away from the data, save, then try again.",
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
