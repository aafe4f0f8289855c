import { type Area, intersection } from "../grid/area.ts";
import type { Grid } from "../grid/grid.ts";
import type { Layout } from "../domain/layout.ts";
import { recogniseWithin } from "../domain/recognise/recogniseWithin.ts";
import type { LayoutChoice } from "./layoutChoices.ts";

/** A register read as a person chose, and what was found by itself in its place, which does not count beside it. */
export interface ChosenLayout {
  readonly layout: Layout;
  readonly instead: readonly Layout[];
}

/**
 * Reads the registers that are not bound and for which something was chosen: one that was found, read again; and one that stands where nothing
 * was found, such as a list without headings, where its cells are said with their sheet. A choice for a register that is neither is left out.
 */
export function chosenLayouts(
  grids: readonly Grid[],
  found: readonly Layout[],
  choices: readonly LayoutChoice[],
): readonly ChosenLayout[] {
  return choices.flatMap((choice) => {
    const there = found.find(({ name }) => name.toLowerCase() === choice.name.toLowerCase()) ?? null;
    const sheet = choice.cells?.sheet ?? there?.sheet ?? null;
    const area = choice.cells?.area ?? there?.area ?? null;
    const grid = grids.find((one) => one.sheet.toLowerCase() === sheet?.toLowerCase());
    if (!grid || area === null) return [];
    const layout = recogniseWithin(grid, {
      ...placeOf(area, choice, choice.cells === null ? there : null),
      ...{ name: there?.name ?? choice.name, kind: choice.kind, fields: choice.fields },
      table: choice.cells === null ? (there?.table ?? null) : null,
    });
    const others = found.filter((one) => one.sheet === grid.sheet && intersection(one.area, layout.area) !== null);
    return [{ layout, instead: there === null ? others : [...new Set([there, ...others])] }];
  });
}

/** The area, headings and orientation that a choice comes to; what it leaves open is as the register stands, else one row of headings. */
export function placeOf(
  area: Area,
  { headingRows, orientation: chosen }: Pick<LayoutChoice, "headingRows" | "orientation">,
  standing: Pick<Layout, "headerRows" | "orientation"> | null,
) {
  const orientation = chosen ?? standing?.orientation ?? "rows";
  const turned = standing !== null && orientation !== standing.orientation;
  const count = headingRows ?? (turned ? 1 : Math.max(1, standing?.headerRows.length ?? 1));
  const first = orientation === "rows" ? area.row : area.column;
  const headerRows = Array.from({ length: count }, (_, index) => first + index);
  return { area, orientation, headerRows, headless: count === 0, headingsAreSettled: headingRows !== null };
}
