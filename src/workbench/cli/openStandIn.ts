import { existsSync, readFileSync, statSync } from "node:fs";
import { createBridge } from "../../standin/bridge.ts";
import { createStandIn, type StandIn } from "../../standin/host.ts";
import { isTidying } from "../../standin/trip.ts";
import { calculateFigures } from "../liveFigures.ts";
import { openBook } from "../../xlsx/open.ts";
import type { Book } from "../../xlsx/book.ts";
import { installOffice, loadOffice } from "../office.ts";
import { BadInput } from "./badInput.ts";

/** A workbook file opened in the stand-in Excel, under Microsoft's own office.js. */
export interface OpenedWorkbook {
  readonly book: Book;
  /** The requests the client has made so far, without those that only tidy up. */
  readonly trips: () => number;
}

/**
 * Opens a workbook file in the stand-in Excel and makes Microsoft's client talk to it: from here on `Excel.run` works.
 * @throws BadInput when there is no such file
 * @throws XlsxError when the file is no workbook that can be read
 */
export function openStandIn(path: string): OpenedWorkbook {
  const book = openBook(readWorkbookFile(path));
  calculateFigures(book);
  const host: StandIn = createStandIn(book);
  installOffice(loadOffice(createBridge(host)));
  return { book, trips: () => host.trips.filter((trip) => !isTidying(trip)).length };
}

function readWorkbookFile(path: string): Uint8Array {
  if (!existsSync(path)) throw new BadInput(`There is no file ${path}. Check its name and folder.`);
  if (statSync(path).isDirectory()) throw new BadInput(`${path} is a folder. Name a workbook in it.`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new BadInput(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
