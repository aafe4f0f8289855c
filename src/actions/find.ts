import type { Finding } from "../domain/finding.ts";
import { layoutFindings } from "../domain/findings/layoutFindings.ts";
import type { Layout } from "../domain/layout.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { surveyWorkbook } from "./survey.ts";

/** The registers of a workbook, and what is doubtful about where they stand. */
export interface Found {
  readonly registers: readonly Layout[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the registers of the open workbook, bound or not, on its visible sheets. Writes nothing.
 * Syncs: 2.
 */
export const findRegisters = (): Promise<Found> =>
  inWorkbook(async ({ read }) => {
    const { registers, findings } = surveyWorkbook(await read());
    const layouts = registers.map(({ register }) => register.layout);
    return { registers: layouts, findings: [...findings, ...layouts.flatMap(layoutFindings)] };
  });
