import type { Place } from "../../../src/grid/area.ts";
import type { Scalar } from "../../../src/grid/scalar.ts";
import { ownFormula } from "../../../src/report/narrative/narrativeCell.ts";
import type { Live } from "../../../src/report/live/live.ts";

const G4: Place = { sheet: "Exec actions", row: 3, column: 6 };
const liveWith = (value: Scalar): Live => ({ cell: () => ({ value }) }) as unknown as Live;

it.each<
  readonly [because: string, stands: Scalar, kept: string | number, behind: readonly Place[], formula: string | null]
>([
  ["words of a register are followed", "N/A", "N/A", [G4], `IFERROR('Exec actions'!$G$4&"","")`],
  [
    "so is a day, and the words that may stand there one day",
    44651.5,
    44651,
    [G4],
    `IFERROR(IF(ISNUMBER('Exec actions'!$G$4),INT('Exec actions'!$G$4),'Exec actions'!$G$4&""),"")`,
  ],
  ["a day that was read from words is kept as it was read", "31/03/2022", 44651, [G4], null],
  ["words that were made of what stands there are kept", "N/A ", "N/A", [G4], null],
  ["words from two cells are kept", "N/A", "N/A", [G4, G4], null],
  ["where a register says nothing there is nothing to follow", "", "", [G4], null],
])("%s", (_, stands, kept, behind, formula) => {
  expect(ownFormula({ live: liveWith(stands) }, kept, behind)).toBe(formula);
});
