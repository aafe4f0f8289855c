import { formatDay } from "../serialDate.ts";
import type { Dated } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/**
 * What is odd about a cell that should hold a date.
 * @param what what the date is, to begin a sentence: `The due date`
 */
export function dateFindings(dated: Dated, what: string): readonly Finding[] {
  const { reading, words } = dated;
  if (reading.kind === "error") return [formulaError(dated)];
  if (reading.kind === "invalid") {
    const { proposal, why } = reading;
    const repair = proposal && { value: proposal.serial, format: "dd/mm/yy" };
    const message = `${what} "${words}" is not a date: ${lowerFirst(why)}. Nothing can be said to be late against it.`;
    const advice = proposal
      ? `Replace it with ${proposal.words}, if that is what was meant.`
      : "Type the date as dd/mm/yy.";
    return [findingAt(dated, { code: "date-invalid", severity: "error", message, proposal: advice, repair })];
  }
  if (reading.kind === "date" && reading.precision === "day" && reading.asText && !reading.several) {
    return [
      findingAt(dated, {
        code: "date-as-text",
        severity: "note",
        message: `${what} is text, which Excel cannot sort or count with. It was read as ${formatDay(reading.serial)}.`,
        proposal: `Replace it with the date ${formatDay(reading.serial)}.`,
        repair: { value: reading.serial, format: "dd/mm/yy" },
      }),
    ];
  }
  return vague(dated, what);
}

function vague(dated: Dated, what: string): readonly Finding[] {
  const { reading, words } = dated;
  const latest = reading.kind === "date" ? reading.serial : reading.kind === "words" ? reading.latest : null;
  const names =
    reading.kind === "words" || (reading.kind === "date" && (reading.precision !== "day" || reading.several));
  if (!names) return [];
  const taken =
    latest === null ? "It is never counted as late." : `It is taken as ${formatDay(latest)}, the latest day it allows.`;
  const message = `${what} "${words}" names no single day. ${taken}`;
  return [
    findingAt(dated, {
      code: "date-vague",
      severity: "note",
      message,
      proposal: "Type a day if there is one.",
      repair: null,
    }),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A cell whose formula failed: whatever it should say is missing. */
export const formulaError = (told: Dated | { place: Dated["place"]; words: string }): Finding =>
  findingAt(told, {
    code: "formula-error",
    severity: "error",
    message: `The formula in this cell gives ${told.words}, so its value is missing from every figure made from it.`,
    proposal: "Mend the formula, or type the value.",
  });
