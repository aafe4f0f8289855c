import { registerColumns } from "../domain/recognise/columnHeadings.ts";
import type { Assessed } from "./assess.ts";
import { ratingCounts } from "./ratingCounts.ts";
import { rolesOf } from "./settle.ts";
import type { RegisterState } from "./workbookState.ts";

/** The registers of a workbook as the pane shows them. */
export const registerStates = ({ reading, survey, settled, rated }: Assessed): readonly RegisterState[] =>
  survey.registers.map(({ register, binding }, index) => {
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
    };
  });
