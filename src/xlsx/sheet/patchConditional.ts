import { type Area, areaAddress } from "../../grid/area.ts";
import { offsetFormula } from "../../grid/formulaOffset.ts";
import type { ConditionalFormat } from "../book.ts";
import { moveInsideRule } from "../move/moveKeptReferences.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { insertChild } from "../xml/insertChild.ts";
import { children, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring } from "../xml/xstring.ts";
import { formulasXml, ruleXml } from "./conditionalXml.ts";
import { conditionalElements, conditionalId } from "./readConditional.ts";
import { sameAreas, sameConditional } from "./sameSheet.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

/** A rule of the file: its element, the element of its areas, and what it said. */
interface FileRule {
  readonly element: XmlElement;
  readonly before: ConditionalFormat;
}

/** Patches the conditional formats of a sheet. Rules that did not change keep their XML, whatever kind they are. */
export function patchConditional(patch: SheetPatch): void {
  const after = new Map(patch.after.conditionalFormats.map((format) => [format.id, format]));
  const groups = conditionalElements(patch.root).map((group, index) => ({
    group,
    rules: fileRules(patch, group, index),
  }));
  const known = new Set(groups.flatMap(({ rules }) => rules.map(({ before }) => before.id)));
  for (const { group, rules } of groups) patchGroup(patch, group, rules, after);
  const added = patch.after.conditionalFormats.filter(({ id }) => !known.has(id));
  for (const format of added) addGroup(patch, format.areas, newRule(patch, format));
}

function fileRules({ before }: SheetPatch, group: XmlElement, index: number): FileRule[] {
  return children(group, "cfRule").flatMap((element, ruleIndex) => {
    const id = conditionalId(index, ruleIndex);
    const format = before.conditionalFormats.find((candidate) => candidate.id === id);
    return format ? [{ element, before: format }] : [];
  });
}

/** Rules whose areas part from those of their neighbours move to an element of their own. */
function patchGroup(
  patch: SheetPatch,
  group: XmlElement,
  rules: readonly FileRule[],
  after: ReadonlyMap<string, ConditionalFormat>,
): void {
  const { edits } = patch;
  const kept = rules.flatMap((rule) => {
    const now = after.get(rule.before.id);
    return now ? [{ rule, now }] : [];
  });
  const areas = kept[0]?.now.areas ?? [];
  if (kept.length === 0 && rules.length > 0) {
    edits.remove(group);
    return;
  }
  for (const { element } of rules.filter(({ before }) => !after.has(before.id))) edits.remove(element);
  for (const { rule, now } of kept) {
    if (sameAreas(now.areas, areas)) patchRule(patch, rule, now, edits);
    else {
      edits.remove(rule.element);
      addGroup(patch, now.areas, movedRule(patch, rule, now));
    }
  }
  if (kept[0] && !sameAreas(areas, kept[0].rule.before.areas)) edits.setAttributes(group, { sqref: areaList(areas) });
}

const areaList = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

function addGroup({ edits, root, write }: SheetPatch, areas: readonly Area[], rule: string): void {
  const xml = write("conditionalFormatting", { sqref: areaList(areas) }, rule);
  insertChild(edits, root, WORKSHEET_ORDER, "conditionalFormatting", xml);
}

/** A rule of the file with its changes made, cut out of its place. */
function movedRule(patch: SheetPatch, { element, before }: FileRule, now: ConditionalFormat): string {
  const text = patch.edits.source({ start: 0, end: element.end });
  const edits = new XmlEdits(text);
  patchRule(patch, { element, before }, now, edits);
  return edits.apply().slice(element.start);
}

function patchRule(patch: SheetPatch, { element, before }: FileRule, now: ConditionalFormat, edits: XmlEdits): void {
  if (sameConditional(before, now) && !patch.moved.hasMoves) return;
  const sameLook = before.fill === now.fill && before.fontColor === now.fontColor && before.bold === now.bold;
  const changes = {
    ...(before.priority === now.priority ? {} : { priority: now.priority }),
    ...(before.stopIfTrue === now.stopIfTrue ? {} : { stopIfTrue: now.stopIfTrue ? 1 : null }),
    ...(sameLook ? {} : { dxfId: patch.formats.differentialFormat(now, numeric(element, "dxfId")) }),
  };
  if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
  patchFormulas(patch, { element, before }, now, edits);
  moveInsideRule(edits, element, patch.moved);
}

function patchFormulas(
  patch: SheetPatch,
  { element, before }: FileRule,
  now: ConditionalFormat,
  edits: XmlEdits,
): void {
  const sameRule = JSON.stringify(before.rule) === JSON.stringify(now.rule);
  const wanted = ruleXml(now);
  const old = children(element, "formula");
  if (wanted && !sameRule) {
    edits.setAttributes(element, { operator: null, text: null, ...wanted.attributes });
    for (const formula of old) edits.remove(formula);
    const first = old[0] ?? element.children[0];
    const xml = formulasXml(patch.write, wanted.formulas);
    if (first) edits.insert(first.start, xml);
    else edits.append(element, xml);
  } else if (now.rule.kind === "containsText" || now.rule.kind === "other") {
    for (const formula of old) {
      const is = readXstring(formula.text);
      const wants = followAreas(patch, is, before, now);
      if (is !== wants) edits.replace(formula, formulasXml(patch.write, [wants]));
    }
  }
}

/** A formula that is not modelled reads from the first cell of the first area, and goes where that cell goes. */
function followAreas(
  { moved }: SheetPatch,
  formula: string,
  before: ConditionalFormat,
  now: ConditionalFormat,
): string {
  const [from] = before.areas;
  const [to] = now.areas;
  const expected = from && moved.area(from);
  const text = moved.formula(formula);
  return to && expected ? offsetFormula(text, to.row - expected.row, to.column - expected.column) : text;
}

function newRule({ formats, write }: SheetPatch, format: ConditionalFormat): string {
  const rule = ruleXml(format);
  if (!rule) throw new Error(`A conditional format of type ${typeOf(format)} cannot be made, only kept`);
  const attributes = {
    ...rule.attributes,
    dxfId: formats.differentialFormat(format, null),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue ? 1 : null,
  };
  return write("cfRule", attributes, formulasXml(write, rule.formulas));
}

const typeOf = ({ rule }: ConditionalFormat): string => (rule.kind === "other" ? rule.type : rule.kind);
