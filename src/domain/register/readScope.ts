import type { FieldName } from "../layout.ts";
import { foldLines } from "../reading/words.ts";
import type { RowReader } from "./fields.ts";
import type { Scope, Told } from "./item.ts";

/** What a row says of the scope of its review; null when the register has neither scope nor interdependencies. */
export function readScope(reader: RowReader, row: number): Scope | null {
  const told = (field: FieldName): Told | null => {
    const [spot] = reader.spots(row, field);
    if (spot === undefined) return null;
    const { place, cell } = reader.at(spot.row, spot.column);
    return { place, words: typeof cell.value === "string" ? foldLines(cell.value) : cell.text };
  };
  const scope: Scope = {
    challenge: told("challenge") ?? told("purpose"),
    inScope: told("inScope"),
    outOfScope: told("outOfScope"),
    constraints: told("constraints"),
    outcomes: told("successCriteria"),
    interdependencies: told("interdependencies"),
    stage: told("stage"),
  };
  return (scope.inScope ?? scope.outOfScope ?? scope.interdependencies) ? scope : null;
}
