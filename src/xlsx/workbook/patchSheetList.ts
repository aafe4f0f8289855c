import type { BookSheet } from "../book.ts";
import { attributesXml } from "../xml/escapeXml.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { child, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { writeXstring } from "../xml/xstring.ts";
import { type SheetEntry, sheetElements } from "./readWorkbook.ts";
import type { WorkbookPatch } from "./workbookPatch.ts";

/** Patches the list of sheets: names, visibility, order, new sheets and those that are gone. */
export function patchSheetList(patch: WorkbookPatch): void {
  const { root, edits, before, order, text } = patch;
  const list = child(root, "sheets");
  if (!list) return;
  const elements = new Map(sheetElements(root).map((element, index) => [before.sheets[index]?.id ?? "", element]));
  const sameOrder = order.join("\n") === before.sheets.map(({ id }) => id).join("\n");
  if (sameOrder) {
    for (const [id, element] of elements) {
      const changes = changesOf(patch, id);
      if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
    }
    return;
  }
  let number = Math.max(0, ...[...elements.values()].map((element) => numeric(element, "sheetId") ?? 0)) + 1;
  const tags = order.map((id) => {
    const element = elements.get(id);
    return element ? changedTag(text, element, changesOf(patch, id)) : newTag(patch, id, number++);
  });
  edits.setContent(list, tags.join(""));
}

type Changes = Readonly<Record<string, string | null>>;

function changesOf({ before, book }: WorkbookPatch, id: string): Changes {
  const was: SheetEntry | undefined = before.sheets.find((sheet) => sheet.id === id);
  const is: BookSheet | undefined = book.sheets.find((sheet) => sheet.id === id);
  if (!was || !is) return {};
  return {
    ...(was.name === is.name ? {} : { name: writeXstring(is.name) }),
    ...(was.visibility === is.visibility ? {} : { state: stateOf(is) }),
  };
}

const stateOf = ({ visibility }: BookSheet): string | null => (visibility === "visible" ? null : visibility);

function changedTag(text: string, element: XmlElement, changes: Changes): string {
  const edits = new XmlEdits(text.slice(0, element.end));
  if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
  return edits.apply().slice(element.start);
}

function newTag({ root, book, newLinks, vocabulary }: WorkbookPatch, id: string, sheetId: number): string {
  const sheet = book.sheets.find((candidate) => candidate.id === id);
  const bound = Object.entries(root.attributes).find(([, value]) => value === vocabulary.relationships)?.[0];
  const prefix = bound?.startsWith("xmlns:") ? bound.slice("xmlns:".length) : null;
  const attributes = {
    ...(prefix === null ? { "xmlns:r": vocabulary.relationships } : {}),
    name: writeXstring(sheet?.name ?? ""),
    sheetId,
    state: sheet ? stateOf(sheet) : null,
    [`${prefix ?? "r"}:id`]: newLinks.get(id) ?? "",
  };
  return `<${root.prefix}sheet${attributesXml(attributes)}/>`;
}
