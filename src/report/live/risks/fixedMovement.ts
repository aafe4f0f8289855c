import type { TableCell } from "../../../grid/table.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import { fixedCell } from "../workingCell.ts";

/** How a risk moved against the results that were kept of it, as a value, with what it was held against. */
export function fixedMovement({ item, movement }: RatedRisk): TableCell {
  const { likelihood, impact, score, level, status, trend } = item;
  return fixedCell(
    movement ?? "",
    "How the risk moved since the results that Scrutineer history keeps of an earlier period: its score then and now, else its level. Their titles are too much alike for a formula to find each there.",
    [likelihood, impact, score, level, status, trend].flatMap((told) => told?.place ?? []),
  );
}
