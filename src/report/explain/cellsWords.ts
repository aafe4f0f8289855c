import { type Area, areaAddress, type Place } from "../../grid/area.ts";
import { joinAreas } from "../../grid/joinAreas.ts";
import { quoteSheet } from "../../grid/reference.ts";

/** How many areas of cells are named behind a figure. */
const MOST_AREAS = 12;

const areaOf = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

/** `'SP Outcomes'!C7:C9, C11 and 3 more`: the sheet is said once for all its cells, and cells that touch are one area. */
export function cellsWords(places: readonly Place[]): string {
  const areas = [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) =>
    joinAreas(places.filter((place) => place.sheet === sheet).map(areaOf)).map(
      (area, i) => `${i === 0 ? `${quoteSheet(sheet)}!` : ""}${areaAddress(area)}`,
    ),
  );
  const more = areas.length - MOST_AREAS;
  return `${areas.slice(0, MOST_AREAS).join(", ")}${more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : ""}`;
}
