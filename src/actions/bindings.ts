import type { Area } from "../grid/area.ts";
import { areaBetween, intersection } from "../grid/area.ts";
import type { Grid } from "../grid/grid.ts";
import type { SheetArea } from "../grid/reference.ts";
import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import type { Layout } from "../domain/layout.ts";
import { recogniseWithin } from "../domain/recognise/recogniseWithin.ts";
import type { NameInfo, WorkbookReading } from "../workbook/reading.ts";
import { headerArea } from "./bindWrites.ts";
import { chosenLayouts, placeOf } from "./chosenPlaces.ts";
import type { LayoutChoice } from "./layoutChoices.ts";
import { bindingPart } from "./ownNames.ts";

/** A register as it was bound: two defined names, which follow inserted rows and columns and renamed sheets. */
export interface BoundRegister {
  readonly slug: string;
  /** The name it is called by, kept in the names' comment. */
  readonly name: string;
  readonly header: SheetArea | null;
  readonly body: SheetArea | null;
}

/** A register's layout and the binding it belongs to; null for a register that is not bound. */
export interface MatchedLayout {
  readonly layout: Layout;
  readonly binding: BoundRegister | null;
}

/** The registers that a workbook's names bind. */
export function readBindings(names: readonly NameInfo[]): readonly BoundRegister[] {
  const bound = new Map<string, BoundRegister>();
  for (const { name, refersTo, comment, sheet } of names) {
    const part = sheet === null ? bindingPart(name) : null;
    if (part === null) continue;
    const known = bound.get(part.slug) ?? { slug: part.slug, name: comment, header: null, body: null };
    bound.set(part.slug, { ...known, [part.part]: refersTo });
  }
  return [...bound.values()];
}

/**
 * Brings what was found together with what was bound. A bound register keeps its name; where its header is no longer recognised by itself
 * it is read within its names; where its names are broken it is looked for by its name, and that is a finding.
 */
export function matchBindings(
  reading: WorkbookReading,
  grids: readonly Grid[],
  found: readonly Layout[],
  choices: ReadonlyMap<string, LayoutChoice>,
): { readonly layouts: readonly MatchedLayout[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const bindings = readBindings(reading.names);
  const taken = new Map<Layout, BoundRegister>();
  const within: MatchedLayout[] = [];
  // Read again as a person chose: what was found there by itself does not count beside it.
  const superseded = new Set<Layout>();
  for (const binding of bindings) {
    const free = found.filter((layout) => !taken.has(layout) && !superseded.has(layout));
    const choice = choices.get(binding.name.toLowerCase()) ?? null;
    const there = free.find((layout) => standsAt(layout, binding)) ?? null;
    const match = choice === null && there ? there : readWithin(reading, grids, binding, choice);
    if (choice !== null && there && match) superseded.add(there);
    const again = match ?? free.find((layout) => layout.name === binding.name) ?? null;
    if (again === null) findings.push(lost(binding, reading));
    else if (found.includes(again)) taken.set(again, binding);
    else within.push({ layout: again, binding });
  }
  const unbound = [...choices].flatMap(([name, choice]) =>
    bindings.some((one) => one.name.toLowerCase() === name) ? [] : [choice],
  );
  const free = found.filter((layout) => !taken.has(layout) && !superseded.has(layout));
  for (const { layout, instead } of chosenLayouts(grids, free, unbound)) {
    for (const one of instead) superseded.add(one);
    within.push({ layout, binding: null });
  }
  const all = [
    ...found
      .filter((layout) => !superseded.has(layout))
      .map((layout) => ({ layout, binding: taken.get(layout) ?? null })),
    ...within,
  ];
  return { layouts: withBoundNames(all), findings };
}

/** Whether a register's header is where a binding says. */
const standsAt = (layout: Layout, { header }: BoundRegister): boolean =>
  header !== null && header.sheet === layout.sheet && intersection(headerArea(layout), header.area) !== null;

function readWithin(
  { tables }: WorkbookReading,
  grids: readonly Grid[],
  { header, body, name }: BoundRegister,
  choice: LayoutChoice | null,
): Layout | null {
  const grid = grids.find(({ sheet }) => sheet === header?.sheet);
  if (!grid || header === null || body?.sheet !== header.sheet) return null;
  // A register that lists its items across has its header in columns: the names stand side by side.
  const across = body.area.column >= header.area.column + header.area.columns;
  const [first, count] = across ? [header.area.column, header.area.columns] : [header.area.row, header.area.rows];
  const standing = {
    headerRows: Array.from({ length: count }, (_, index) => first + index),
    orientation: across ? "columns" : "rows",
  } as const;
  const open = { headingRows: choice?.headingRows ?? null, orientation: choice?.orientation ?? null };
  return recogniseWithin(grid, {
    ...placeOf(around(header.area, body.area), open, standing),
    name,
    kind: choice?.kind ?? null,
    fields: choice?.fields ?? [],
    table:
      tables.find(({ sheet, area }) => sheet === header.sheet && intersection(area, header.area) !== null)?.name ??
      null,
  });
}

const around = (a: Area, b: Area): Area =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );

/** Bound registers keep their names; a new one that would have the same name is numbered. */
function withBoundNames(all: readonly MatchedLayout[]): readonly MatchedLayout[] {
  const kept = new Set(all.flatMap(({ binding }) => (binding ? [binding.name] : [])));
  return all.map((one) => {
    if (one.binding) return { ...one, layout: { ...one.layout, name: one.binding.name } };
    let name = one.layout.name;
    for (let count = 2; kept.has(name); count++) name = `${one.layout.name} (${count})`;
    kept.add(name);
    return { ...one, layout: { ...one.layout, name } };
  });
}

const lost = ({ name }: BoundRegister, reading: WorkbookReading): Finding =>
  findingAt(
    { place: { sheet: reading.sheets[0]?.name ?? "", row: 0, column: 0 }, words: name },
    {
      code: "binding-broken",
      severity: "error",
      message: `The register ${name} was bound before and is not there any more: its sheet, its header or its rows were deleted.`,
      proposal: "Find registers again and bind it, or unbind it.",
    },
  );
