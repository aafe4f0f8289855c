import { type Area, intersection } from "../../grid/area.ts";
import type { BookSheet, ConditionalFormat, ConditionalRule } from "../../xlsx/book.ts";
import { subtractArea } from "../model/subtract.ts";
import type { RangeHandle } from "./handles.ts";

/** The conditional formats of a sheet, the one that counts first in front. */
export const ranked = (sheet: BookSheet): readonly ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Those of them that reach into a range. */
export const formatsOf = ({ sheet, area }: RangeHandle): readonly ConditionalFormat[] =>
  ranked(sheet).filter((format) => format.areas.some((each) => intersection(each, area)));

/** Puts a format at a place in the ranking, counted from 0; the others close up or make room. */
export function rank(sheet: BookSheet, format: ConditionalFormat, place: number): void {
  const others = ranked(sheet).filter((each) => each !== format);
  others.splice(place, 0, format);
  for (const [index, each] of others.entries()) each.priority = index + 1;
}

/** Adds a format for a range, in front of all others. Source: `Excel.ConditionalFormatCollection.add`. */
export function addFormat({ sheet, area }: RangeHandle, rule: ConditionalRule): ConditionalFormat {
  const format: ConditionalFormat = {
    ...{ id: freeId(sheet), areas: [area], priority: 0, stopIfTrue: false, rule },
    ...{ fill: null, fontColor: null, bold: null },
  };
  sheet.conditionalFormats.push(format);
  rank(sheet, format, 0);
  return format;
}

function freeId(sheet: BookSheet): string {
  const taken = new Set(sheet.conditionalFormats.map((format) => format.id));
  for (let number = 1; ; number += 1) {
    const id = `{00000000-000E-0000-0000-${String(number).padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}

/** Takes the conditional formats off an area; where they reach further they stay there. */
export function clearConditionalFormats(sheet: BookSheet, area: Area): void {
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((each) => subtractArea(each, area));
  const kept = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
}
