import { assess } from "../../src/actions/assess.ts";
import { choosePack } from "../../src/actions/packChoice.ts";
import { packInUse } from "../../src/actions/packsInUse.ts";
import type { PlacedTable } from "../../src/actions/placeTables.ts";
import { decideReport, makeReport } from "../../src/actions/report.ts";
import type { Choices } from "../../src/actions/settle.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { choices } from "../actions/sample.ts";
import { financeBook } from "../support/financeBook.ts";
import { withExcel } from "../support/excel.ts";
import { planBook } from "../support/planBook.ts";
import { leagueBook, transformationBook } from "../support/transformationBook.ts";
import { readFileSync } from "node:fs";

/** A workbook and a pack that can be made of it. */
export interface LiveCase {
  readonly name: string;
  readonly pack: string;
  readonly choices: Choices;
  readonly open: () => Book;
}

const sampleBook = (file: string) => () => openBook(new Uint8Array(readFileSync(`samples/${file}.xlsx`)));

/** Every sample with its pack. */
export const CASES: readonly LiveCase[] = [
  {
    name: "middlesbrough",
    pack: "scrutiny",
    choices: choices({ period: "Q1 21/22" }),
    open: sampleBook("middlesbrough-q1-2021-22"),
  },
  { name: "redcar", pack: "health", choices: choices(), open: sampleBook("redcar-health-2024-25") },
  {
    name: "stockton-sip",
    pack: "improvement-plan",
    choices: choices({ period: "Q3 08/09" }),
    open: sampleBook("stockton-sip-2008-11"),
  },
  {
    name: "stockton-transformation",
    pack: "transformation",
    choices: choices(),
    open: sampleBook("stockton-transformation-2024"),
  },
  { name: "finance", pack: "finance", choices: choices(), open: financeBook },
  {
    name: "measures",
    pack: "transformation",
    choices: choices({ period: "Q4 23/24" }),
    open: transformationBook,
  },
  { name: "plan", pack: "improvement-plan", choices: choices({ period: "Q4 23/24" }), open: planBook },
  { name: "league", pack: "transformation", choices: choices({ period: "Q4 23/24" }), open: leagueBook },
];

/** The workbook with its report in it, as a file. */
export async function reported({ open, pack, choices: chosen }: LiveCase): Promise<Uint8Array> {
  const book = open();
  await withExcel(book, () => makeReport(pack, chosen));
  return saveBook(book);
}

/** The tables as the engine makes them of a workbook as it is; nothing is written. */
export async function expectedOf(book: Book, { pack }: LiveCase): Promise<readonly PlacedTable[]> {
  return withExcel(book, () =>
    inWorkbook(async ({ read }) => {
      const assessed = assess(await read(), choices());
      return decideReport(assessed, packInUse(assessed) ?? choosePack(assessed, pack)).placed;
    }),
  );
}

/** A file whose formulas have lost their results: whoever opens it has to work them out. */
export function withoutResults(file: Uint8Array): Uint8Array {
  const book = openBook(file);
  for (const { rows } of book.sheets)
    for (const cells of rows.values())
      for (const cell of cells.values()) if (cell.formula !== null && cell.arrayArea === null) cell.value = "";
  return saveBook(book);
}
