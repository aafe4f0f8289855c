import { SaxesParser } from "saxes";
import { damagedPart, XlsxError } from "../error.ts";

/** An opening tag. `start` is the place of its `<` in the text, `end` the place behind its `>`. */
export interface XmlTag {
  /** With its prefix: `x:row`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
}

/** Who listens to a scan. `close` comes for empty tags too, with the places of the tag itself. */
export interface XmlEvents {
  open(tag: XmlTag): void;
  close(name: string, start: number, end: number): void;
  text(text: string): void;
}

/** Reads XML from front to back without building anything. A DOCTYPE is refused, damaged XML names its part. */
export function scanXml(text: string, part: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, fileName: part });
  // `<` cannot stand inside a tag, so the last one before the end of a tag opens it.
  const startOf = (end: number): number => text.lastIndexOf("<", end - 1);
  parser.on("error", (error) => {
    throw damagedPart(part, `is not well-formed (${error.message.replace(/^.*?:(\d+:\d+)/, "$1")})`);
  });
  parser.on("doctype", () => {
    throw new XlsxError(
      "doctype",
      `The workbook was refused: its part ${part} has a document type declaration (DOCTYPE), which Excel never writes and which can be used to attack. Open it in Excel and save it anew.`,
    );
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    events.open({ name, attributes, start: startOf(end), end, empty: isSelfClosing });
  });
  parser.on("closetag", ({ name }) => events.close(name, startOf(parser.position), parser.position));
  parser.on("text", (piece) => events.text(piece));
  parser.on("cdata", (piece) => events.text(piece));
  parser.write(text).close();
}
