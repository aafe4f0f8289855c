import type { Finding } from "../finding.ts";
import { nameFindings, ownerFindings } from "./nameFindings.ts";
import type { RegisterCells } from "./registerCells.ts";
import { errorFindings, repeatedFindings } from "./repeatedFindings.ts";

/** What is odd in the registers of a workbook whatever they list: names, owners, rows that stand twice, formulas that failed. */
export const registerFindings = (registers: readonly RegisterCells[]): readonly Finding[] => [
  ...nameFindings(registers),
  ...registers.flatMap((register) => [
    ...ownerFindings(register),
    ...repeatedFindings(register),
    ...errorFindings(register),
  ]),
];
