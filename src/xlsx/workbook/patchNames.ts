import type { BookName } from "../book.ts";
import { XlsxError } from "../error.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { insertChild } from "../xml/insertChild.ts";
import { child, type XmlElement } from "../xml/xmlTree.ts";
import { writeXstring } from "../xml/xstring.ts";
import { isName } from "./nameRules.ts";
import { printTitleChanges } from "./patchPrintTitles.ts";
import { definedNames, PRINT_TITLES, readName } from "./readNames.ts";
import { WORKBOOK_ORDER } from "./workbookOrder.ts";
import type { WorkbookPatch } from "./workbookPatch.ts";

/** Patches the defined names, and the rows that sheets repeat on each printed page, which stand among them. */
export function patchNames(patch: WorkbookPatch): void {
  const { root, edits, book, write, before } = patch;
  const after = namesByKey(book.names);
  const elements = definedNames(root);
  const titles = printTitleChanges(patch);
  let left = elements.length;
  for (const element of elements) {
    const isTitle = element.attributes["name"] === PRINT_TITLES;
    const isKept = isTitle ? titles.patch(element) : patchName(patch, element, after);
    if (!isKept) left--;
  }
  const ids = before.sheets.map(({ id }) => id);
  const known = new Set(elements.map((element) => nameKey(readName(element, ids))));
  const added = book.names.filter((name) => !known.has(nameKey(name))).map((name) => newName(patch, name));
  const xml = [...added, ...titles.added()].join("");
  const list = child(root, "definedNames");
  if (list && xml !== "") edits.append(list, xml);
  else if (xml !== "") insertChild(edits, root, WORKBOOK_ORDER, "definedNames", write("definedNames", {}, xml));
  else if (list && elements.length > 0 && left === 0) edits.remove(list);
}

/** Excel minds neither capitals nor a name of the same spelling on another sheet. */
const nameKey = ({ name, sheet }: BookName): string => `${name.toLowerCase()}\n${sheet ?? ""}`;

const namesByKey = (names: readonly BookName[]): ReadonlyMap<string, BookName> =>
  new Map(names.map((name) => [nameKey(name), name]));

/** Patches one name of the file; false when it is gone, or the sheet it belonged to. */
function patchName(patch: WorkbookPatch, element: XmlElement, after: ReadonlyMap<string, BookName>): boolean {
  const { edits, before, order } = patch;
  const was = readName(
    element,
    before.sheets.map(({ id }) => id),
  );
  const now = after.get(nameKey(was));
  const scope = now ? scopeOf(order, now) : null;
  if (!now || scope === "gone") {
    edits.remove(element);
    return false;
  }
  const changes = {
    ...(String(scope ?? "") === (element.attributes["localSheetId"] ?? "") ? {} : { localSheetId: scope }),
    ...(was.comment === now.comment ? {} : { comment: now.comment === "" ? null : writeXstring(now.comment) }),
    ...(was.hidden === now.hidden ? {} : { hidden: now.hidden ? 1 : null }),
  };
  if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
  if (was.formula !== now.formula) edits.setContent(element, escapeText(writeXstring(now.formula)));
  return true;
}

const scopeOf = (order: readonly string[], { sheet }: BookName): number | "gone" | null => {
  if (sheet === null) return null;
  const index = order.indexOf(sheet);
  return index < 0 ? "gone" : index;
};

function newName({ write, order }: WorkbookPatch, name: BookName): string {
  if (!isName(name.name)) throw refused(name.name);
  const scope = scopeOf(order, name);
  if (scope === "gone") return "";
  const attributes = {
    name: name.name,
    comment: name.comment === "" ? null : writeXstring(name.comment),
    localSheetId: scope,
    hidden: name.hidden ? 1 : null,
  };
  return write("definedName", attributes, escapeText(writeXstring(name.formula)));
}

const refused = (name: string): XlsxError =>
  new XlsxError(
    "over-limit",
    `"${name}" cannot be a name in a workbook: a name begins with a letter, has no spaces and does not look like a cell. Choose another name.`,
  );
