import type { BookName } from "../book.ts";
import { XlsxError } from "../error.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { insertChild } from "../xml/insertChild.ts";
import { child, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { writeXstring } from "../xml/xstring.ts";
import { isName } from "./nameRules.ts";
import { printTitleChanges } from "./patchPrintTitles.ts";
import { definedNames, PRINT_TITLES, readName } from "./readNames.ts";
import { WORKBOOK_ORDER } from "./workbookOrder.ts";
import type { WorkbookPatch } from "./workbookPatch.ts";

/** Patches the defined names, and the rows that sheets repeat on each printed page, which stand among them. */
export function patchNames(patch: WorkbookPatch): void {
  const { root, edits, book, write, before } = patch;
  const elements = definedNames(root);
  const ids = before.sheets.map(({ id }) => id);
  const inFile = keyed(elements.map((element) => readName(element, ids)));
  const inBook = keyed(book.names);
  const after = new Map(inBook.map(({ key, name }) => [key, name]));
  const titles = printTitleChanges(patch);
  let left = elements.length;
  for (const [index, element] of elements.entries()) {
    const isTitle = element.attributes["name"] === PRINT_TITLES;
    const { key = "", name = null } = inFile[index] ?? {};
    const isKept = isTitle || !name ? titles.patch(element) : patchName(patch, element, name, after.get(key) ?? null);
    if (!isKept) left--;
  }
  const known = new Set(inFile.map(({ key }) => key));
  const added = inBook.filter(({ key }) => !known.has(key)).map(({ name }) => newName(patch, name));
  const xml = [...added, ...titles.added()].join("");
  const list = child(root, "definedNames");
  if (list && xml !== "") edits.append(list, xml);
  else if (xml !== "") insertChild(edits, root, WORKBOOK_ORDER, "definedNames", write("definedNames", {}, xml));
  else if (list && elements.length > 0 && left === 0) edits.remove(list);
}

/**
 * Names with what tells them apart: Excel minds neither capitals nor a name of the same spelling on another sheet. A
 * file that has one name twice, as it must not, keeps both.
 */
function keyed(names: readonly BookName[]): { readonly key: string; readonly name: BookName }[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const spelling = `${name.name.toLowerCase()}\n${name.sheet ?? ""}`;
    const count = seen.get(spelling) ?? 0;
    seen.set(spelling, count + 1);
    return { key: `${spelling}\n${count}`, name };
  });
}

/** Patches one name of the file; false when it is gone, or the sheet it belonged to. */
function patchName(patch: WorkbookPatch, element: XmlElement, was: BookName, now: BookName | null): boolean {
  const { edits, order } = patch;
  const scope = now ? scopeOf(order, now) : null;
  if (!now || scope === "gone") {
    edits.remove(element);
    return false;
  }
  const changes = {
    // A name of a sheet that the file does not have passes for one of the workbook, and stays what it is.
    ...(scope === null || scope === numeric(element, "localSheetId") ? {} : { localSheetId: scope }),
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
