import type { BookSource } from "../book.ts";
import type { Move } from "../move/move.ts";
import type { Package } from "./package.ts";

/** A sheet of the file, modelled or not, in the order of the workbook part. */
export interface SheetSource {
  /** The id that its `BookSheet` has; for a sheet that is not modelled an id that no `BookSheet` has. */
  readonly id: string;
  /** The path of its part; empty when the file does not say. */
  readonly path: string;
  /** False for chart sheets, dialog sheets and macro sheets: they are kept but not modelled. */
  readonly modelled: boolean;
}

/** What `openBook` remembers of the file, for `saveBook` to patch. */
export interface PackageSource extends BookSource {
  readonly package: Package;
  readonly workbookPath: string;
  readonly sheets: readonly SheetSource[];
  /** What was moved and renamed since, in order: it must happen to the parts of the file that are not modelled, too. */
  readonly moves: Move[];
}

/** The file behind a book. Only `openBook` makes sources, so any other object is a fault. */
export function packageSource(source: BookSource): PackageSource {
  if (!isPackageSource(source)) throw new Error("This book was not made by openBook or blankBook");
  return source;
}

const isPackageSource = (source: BookSource): source is PackageSource => "package" in source && "moves" in source;
