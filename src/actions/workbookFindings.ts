import { registerFindings } from "../domain/findings/registerFindings.ts";
import { tidyFindings } from "../domain/findings/tidyFindings.ts";
import type { Finding } from "../domain/finding.ts";
import { rowReader } from "../domain/register/fields.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { orderFindings } from "./orderFindings.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Settled } from "./settle.ts";
import type { Survey } from "./survey.ts";

/** Everything that is odd in a workbook as it was read, the gravest first: its names and rules, its registers, their items. */
export function workbookFindings(
  { grids, date1904 }: WorkbookReading,
  survey: Survey,
  settled: Settled,
  rated: readonly RatedRegister[],
): readonly Finding[] {
  const registers = survey.registers.flatMap(({ register: { layout } }) => {
    const grid = grids.find(({ sheet }) => sheet === layout.sheet);
    return grid ? [{ layout, reader: rowReader(grid, layout, date1904) }] : [];
  });
  const found = [
    ...survey.findings,
    ...settled.findings,
    ...rated.flatMap(({ findings }) => findings),
    ...registerFindings(registers),
  ];
  return orderFindings(tidyFindings(found));
}
