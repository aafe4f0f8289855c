import type { Book } from "../book.ts";
import { XlsxError } from "../error.ts";
import type { PackageEdits } from "../package/packageEdits.ts";
import { folderOf } from "../package/partPath.ts";
import { linked } from "../package/relationships.ts";
import { CONTENT_TYPE, type Vocabulary, XML_DECLARATION } from "../package/vocabulary.ts";
import type { Reading } from "../readBook.ts";
import type { FormatNumbers } from "../sheet/sheetPatch.ts";
import { blankStyles } from "../style/blankStyles.ts";
import type { DifferentialLook } from "../style/readStyles.ts";
import { styleKey } from "../style/sameLook.ts";
import { StyleWriter } from "../style/styleWriter.ts";
import { parseXml } from "../xml/xmlTree.ts";

/** The most cell formats in a workbook. Source: Microsoft, Excel specifications and limits. */
export const MOST_STYLES = 65_490;

/** Numbers the styles of a book, and writes the styles part once all have been asked for. */
export class StyleNumbers implements FormatNumbers {
  readonly #edits: PackageEdits;
  readonly #workbookPath: string;
  readonly #vocabulary: Vocabulary;
  readonly #path: string | null;
  readonly #text: string;
  readonly #writer: StyleWriter;
  readonly #numbers: readonly number[];

  constructor(book: Book, reading: Reading, edits: PackageEdits, vocabulary: Vocabulary) {
    const path = linked(reading.links, "styles")?.path ?? null;
    this.#edits = edits;
    this.#workbookPath = reading.workbookPath;
    this.#vocabulary = vocabulary;
    this.#path = path !== null && edits.has(path) ? path : null;
    this.#text = this.#path === null ? XML_DECLARATION + blankStyles(vocabulary.main) : edits.text(this.#path);
    this.#writer = new StyleWriter(this.#text, parseXml(this.#text, this.#path ?? "styles"), reading.styleTables);
    this.#numbers = this.#numberNew(book, reading.context.styles);
  }

  cellFormat(style: number): number {
    const number = this.#numbers[style];
    if (number === undefined) throw new Error(`Style ${style} is not one of the book's ${this.#numbers.length}`);
    return number;
  }

  differentialFormat(look: DifferentialLook, before: number | null): number | null {
    return this.#writer.differentialFormat(look, before);
  }

  /** Writes the styles part if anything was added. */
  save(): void {
    const text = this.#writer.apply();
    if (text === this.#text) return;
    if (this.#path !== null) {
      this.#edits.write(this.#path, text);
      return;
    }
    const folder = folderOf(this.#workbookPath);
    const path = this.#edits.has(`${folder}styles.xml`)
      ? this.#edits.freePath(`${folder}styles`, ".xml")
      : `${folder}styles.xml`;
    this.#edits.add(path, text, CONTENT_TYPE.styles);
    this.#edits.link(this.#workbookPath, `${this.#vocabulary.relationships}/styles`, path);
  }

  /** The file's own styles keep their numbers; new ones are added in order, each look once. */
  #numberNew({ styles }: Book, inFile: number): number[] {
    const seen = new Map<string, number>();
    const numbers = styles.map((style, index) => {
      if (index < inFile) return index;
      const key = styleKey(style);
      const number = seen.get(key) ?? this.#writer.cellFormat(style);
      seen.set(key, number);
      return number;
    });
    if (numbers.some((number) => number >= MOST_STYLES)) throw tooMany();
    return numbers;
  }
}

const tooMany = (): XlsxError =>
  new XlsxError(
    "over-limit",
    `The workbook would have more than ${MOST_STYLES} different cell formats, the most that Excel holds. Give cells that look alike the same format.`,
  );
