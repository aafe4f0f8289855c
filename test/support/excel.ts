import { readFileSync } from "node:fs";

import { createBridge } from "../../src/standin/bridge.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../../src/standin/host.ts";
import { isTidying } from "../../src/standin/trip.ts";
import { installOffice, loadOffice } from "../../src/workbench/office.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { calculateChanged, seeingCalculator } from "./calculated.ts";

/** What a test has in its hands: the stand-in Excel and the book it has open. */
export interface Opened {
  readonly host: StandIn;
  readonly book: Book;
}

/** A book, the path of a workbook file, or the names of the sheets of a new one. */
export type BookSource = Book | string | readonly string[];

/**
 * Runs a test with Microsoft's own `Excel` and `OfficeExtension` as globals, on a fresh stand-in with a fresh client.
 * The client refuses what needs more than the manifest's requirement set.
 */
export async function withExcel<T>(
  source: BookSource,
  test: (opened: Opened) => Promise<T>,
  options: StandInOptions = {},
): Promise<T> {
  const book = bookFrom(source);
  // A test may have put something straight into the cells: what depends on it is worked out, as if a person had typed it.
  calculateChanged(book);
  const host = createStandIn(book, { calculator: seeingCalculator(), ...options });
  const uninstall = installOffice(loadOffice(createBridge(host)));
  try {
    return await test({ host, book });
  } finally {
    uninstall();
  }
}

function bookFrom(source: BookSource): Book {
  if (typeof source === "string") return openBook(new Uint8Array(readFileSync(source)));
  return isNames(source) ? blankBook(source) : source;
}

const isNames = (source: Book | readonly string[]): source is readonly string[] => Array.isArray(source);

/** How many requests the client made, without those that only tidy up after `Excel.run`. */
export const syncs = (host: StandIn): number => host.trips.filter((trip) => !isTidying(trip)).length;
