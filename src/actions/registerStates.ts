import { registerColumns } from "../domain/recognise/columnHeadings.ts";
import { keysFor } from "../report/beside/besideKinds.ts";
import type { Assessed } from "./assess.ts";
import { type Beside, besides } from "./beside/planColumns.ts";
import { ratingCounts } from "./ratingCounts.ts";
import { rolesOf } from "./settle.ts";
import type { RegisterState } from "./workbookState.ts";

/** The registers of a workbook as the pane shows them. */
export function registerStates(assessed: Assessed): readonly RegisterState[] {
  const { reading, survey, settled, rated } = assessed;
  const beside = new Map(besides(assessed).map((one) => [one.layout, one]));
  return survey.registers.map(({ register, binding }, index) => {
    const one = rated[index];
    const { layout } = register;
    const grid = reading.grids.find(({ sheet }) => sheet === layout.sheet);
    return {
      layout,
      bound: binding !== null,
      roles: rolesOf(settled, register),
      counts: one ? ratingCounts(one, settled.rules) : [],
      findings: one?.findings.length ?? 0,
      rated: one ?? null,
      columns: grid ? registerColumns(grid, layout) : [],
      ratingColumns: columnsState(beside.get(layout) ?? null),
    };
  });
}

function columnsState(beside: Beside | null): RegisterState["ratingColumns"] {
  if (beside === null) return "none";
  const { layout, rated, standing } = beside;
  if (standing.length > 0) return "standing";
  const canHave = keysFor(rated.kind).length > 0 && layout.orientation === "rows" && layout.itemRows.length > 0;
  return canHave ? "offered" : "none";
}
