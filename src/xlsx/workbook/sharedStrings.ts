import { scanXml, type XmlTag } from "../xml/scanXml.ts";
import { readXstring } from "../xml/xstring.ts";

/**
 * The shared strings of a workbook, in the file's order: the runs of a rich text joined, phonetic guides left out.
 * Source: ECMA-376 part 1, sections 18.4.8 and 18.4.6.
 */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let phonetic = false;
  let inText = false;
  const local = (name: string): string => name.slice(name.indexOf(":") + 1);
  scanXml(text, part, {
    open: ({ name }: XmlTag) => {
      const tag = local(name);
      if (tag === "si") current = "";
      else if (tag === "rPh") phonetic = true;
      else if (tag === "t") inText = !phonetic;
    },
    close: (name) => {
      const tag = local(name);
      if (tag === "si") strings.push(readXstring(current));
      else if (tag === "rPh") phonetic = false;
      else if (tag === "t") inText = false;
    },
    text: (piece) => {
      if (inText) current += piece;
    },
  });
  return strings;
}
