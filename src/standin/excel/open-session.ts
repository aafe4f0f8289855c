import type { Book } from "../../xlsx/book.ts";
import type { Calculator } from "../calculator.ts";
import { References } from "../protocol/references.ts";
import { type Remote, remoteOf } from "../protocol/remote.ts";
import { Calculation } from "./calculation.ts";
import { Events } from "./events.ts";
import type { Selves } from "./handles.ts";
import type { Session } from "./session.ts";
import { SURFACE } from "./surface.ts";

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 } as const;

function remote<Type extends keyof Selves>(type: Type, self: Selves[Type]): Remote {
  return remoteOf(SURFACE[type], self);
}

/** What is known of a book when Excel has just opened it. */
export function openSession(book: Book, calculator: Calculator, name: string, year: number): Session {
  const sheet = book.sheets[book.activeSheet] ?? book.sheets[0];
  if (!sheet) throw new Error("A workbook without a worksheet cannot be opened: Excel always has at least one.");
  return {
    ...{ book, name, year, remote },
    references: new References(),
    events: new Events(),
    calculation: new Calculation(book, calculator),
    passwords: new WeakMap(),
    readOnly: false,
    dirty: false,
    selection: { sheet, area: FIRST_CELL },
  };
}
