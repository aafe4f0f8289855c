import { argb } from "../style/lookXml.ts";
import { insertChild } from "../xml/insertChild.ts";
import { child, type XmlElement } from "../xml/xmlTree.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Patches a sheet's tab colour, page set-up, default sizes and protection. */
export function patchProperties(patch: SheetPatch): void {
  patchSheetProperties(patch);
  patchPageSetup(patch);
  patchDefaultSizes(patch);
  patchProtection(patch);
}

function patchSheetProperties(patch: SheetPatch): void {
  const { before, after, write } = patch;
  const wanted = new Map<string, string>();
  if (after.tabColor !== before.tabColor) {
    wanted.set("tabColor", after.tabColor === null ? "" : write("tabColor", { rgb: argb(after.tabColor) }));
  }
  if ((after.fitToPages === null) !== (before.fitToPages === null)) {
    wanted.set("pageSetUpPr", after.fitToPages ? write("pageSetUpPr", { fitToPage: 1 }) : "");
  }
  if (wanted.size > 0) replaceProperties(patch, wanted);
}

function replaceProperties({ edits, root, write }: SheetPatch, wanted: ReadonlyMap<string, string>): void {
  const properties = child(root, "sheetPr");
  if (!properties) {
    const inner = PROPERTIES_ORDER.map((name) => wanted.get(name) ?? "").join("");
    if (inner !== "") insertChild(edits, root, WORKSHEET_ORDER, "sheetPr", write("sheetPr", {}, inner));
    return;
  }
  for (const [name, xml] of wanted) {
    const old = child(properties, name);
    if (old && name === "pageSetUpPr") edits.setAttributes(old, { fitToPage: xml === "" ? null : 1 });
    else if (old) edits.replace(old, xml);
    else if (xml !== "") insertChild(edits, properties, PROPERTIES_ORDER, name, xml);
  }
}

function patchPageSetup({ before, after, edits, root, write }: SheetPatch): void {
  const { fitToPages: fit, landscape } = after;
  const pages = [fit?.wide ?? null, fit?.tall ?? null];
  const samePages = pages[0] === (before.fitToPages?.wide ?? null) && pages[1] === (before.fitToPages?.tall ?? null);
  const changes = {
    ...(landscape === before.landscape ? {} : { orientation: landscape ? "landscape" : "portrait" }),
    ...(samePages ? {} : { fitToWidth: pages[0] ?? null, fitToHeight: pages[1] ?? null }),
  };
  if (Object.keys(changes).length === 0) return;
  const setup = child(root, "pageSetup");
  if (setup) edits.setAttributes(setup, changes);
  else insertChild(edits, root, WORKSHEET_ORDER, "pageSetup", write("pageSetup", changes));
}

function patchDefaultSizes({ before, after, edits, root, write }: SheetPatch): void {
  const wider = after.defaultWidth !== before.defaultWidth;
  const higher = after.defaultHeight !== before.defaultHeight;
  if (!wider && !higher) return;
  const changes = {
    ...(wider ? { defaultColWidth: after.defaultWidth } : {}),
    ...(higher ? { defaultRowHeight: after.defaultHeight, customHeight: 1 } : {}),
  };
  const format = child(root, "sheetFormatPr");
  if (format) edits.setAttributes(format, changes);
  else {
    const xml = write("sheetFormatPr", { defaultRowHeight: after.defaultHeight, ...changes });
    insertChild(edits, root, WORKSHEET_ORDER, "sheetFormatPr", xml);
  }
}

/** Protection put on forbids what Excel forbids by default. One that is on keeps its password and its options. */
function patchProtection({ before, after, edits, root, write }: SheetPatch): void {
  const element: XmlElement | null = child(root, "sheetProtection");
  if ((after.protection === null) === (before.protection === null)) return;
  if (after.protection === null) {
    if (element) edits.remove(element);
    return;
  }
  const on = { sheet: 1, objects: 1, scenarios: 1 };
  if (element) edits.setAttributes(element, on);
  else insertChild(edits, root, WORKSHEET_ORDER, "sheetProtection", write("sheetProtection", on));
}
