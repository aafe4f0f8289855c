import { besideFindings, narrativeFindings } from "../domain/findings/narrativeFindings.ts";
import { registerFindings } from "../domain/findings/registerFindings.ts";
import { summaryFindings } from "../domain/findings/summaryFindings.ts";
import { tidyFindings } from "../domain/findings/tidyFindings.ts";
import type { Finding } from "../domain/finding.ts";
import { rowReader } from "../domain/register/fields.ts";
import { talliesOf } from "../domain/summary/tally.ts";
import type { Assessed } from "./assess.ts";
import { type SortedFindings, sortIgnored } from "./ignoredFindings.ts";
import { orderFindings } from "./orderFindings.ts";
import { tableFindings } from "./tableFindings.ts";

/**
 * Everything that is odd in a workbook as it was read, the gravest first: its names and rules, its registers, their items; what a person
 * ignores apart.
 * @param also further findings, which come first among equals
 */
export function workbookFindings(assessed: Assessed, also: readonly Finding[] = []): SortedFindings {
  const { survey, settled, rated } = assessed;
  const { grids, date1904 } = assessed.reading;
  const registers = survey.registers.flatMap(({ register: { layout } }) => {
    const grid = grids.find(({ sheet }) => sheet === layout.sheet);
    return grid ? [{ layout, reader: rowReader(grid, layout, date1904) }] : [];
  });
  const said = new Map(assessed.narrative.map((entry) => [entry.key, entry] as const).toReversed());
  const found = [
    ...also,
    ...survey.findings,
    ...settled.findings,
    ...tableFindings(assessed),
    ...rated.flatMap(({ findings }) => findings),
    ...rated.flatMap((register) => narrativeFindings(register, said, settled.period)),
    ...rated.flatMap((register) => besideFindings(register, said, settled.period)),
    ...registerFindings(registers),
    ...summaryFindings(
      grids.filter(({ sheet }) => !survey.own.sheets.has(sheet)),
      {
        layouts: registers.map(({ layout }) => layout),
        tallies: talliesOf(rated, settled.rules.scale),
        scale: settled.rules.scale,
        period: settled.period,
        year: settled.year,
      },
    ),
  ];
  return sortIgnored(
    orderFindings(tidyFindings(found)),
    settled.settings,
    survey.registers.map(({ register }) => register),
  );
}
