import type { Place } from "../grid/area.ts";
import { fitMatrix, type OrderWish } from "../domain/fit/fitMatrix.ts";
import { fitSettings } from "../domain/fit/fitSettings.ts";
import type { Risk } from "../domain/register/item.ts";
import type { Rules } from "../domain/rules/rules.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { disagreementSentence, fitRefusalSentence, fitSentences } from "../report/fitWords.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { type Choices, settle } from "./settle.ts";
import { surveyWorkbook } from "./survey.ts";

/** What was found when a matrix was fitted to one register of risks. */
export interface FittedMatrix {
  readonly register: string;
  /** What was found, sentence by sentence; why nothing was, where `settings` is empty. */
  readonly sentences: readonly string[];
  /** The rows that disagree, in the register's order. */
  readonly disagreeing: readonly { readonly place: Place; readonly words: string }[];
  /** What makes it the council's matrix: `saveSettings` writes them. Empty where none was found. */
  readonly settings: readonly Setting[];
}

/** Fits a matrix to the risks of a register. Nothing is written and nothing is asked of Excel. */
export function fitRegister(
  { layout, items }: { readonly layout: { readonly name: string }; readonly items: readonly Risk[] },
  rules: Rules,
  wish: OrderWish = "automatic",
): FittedMatrix {
  const fit = fitMatrix(items, rules.risk, wish);
  const { name: register } = layout;
  if (fit.kind !== "fit") return { register, sentences: [fitRefusalSentence(fit)], disagreeing: [], settings: [] };
  return {
    register,
    sentences: fitSentences(fit),
    disagreeing: fit.disagreeing.map((one) => ({ place: one.item.place, words: disagreementSentence(one) })),
    settings: fitSettings(fit.grid, rules.risk, `fitted to ${register}`),
  };
}

/**
 * Fits a matrix to each register of risks of the open workbook. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when the workbook has no register of risks
 */
export const fitMatrices = (choices: Choices, wish: OrderWish = "automatic"): Promise<readonly FittedMatrix[]> =>
  inWorkbook(async ({ read }) => {
    const survey = surveyWorkbook(await read(), choices.rules);
    const risks = survey.registers.flatMap(({ register }) => (register.kind === "risks" ? [register] : []));
    if (risks.length === 0)
      throw new ActionRefusal(
        "no-register",
        "The workbook has no register of risks on its visible sheets, so there is no matrix to fit.",
      );
    const { rules } = settle(survey, choices);
    return risks.map((register) => fitRegister(register, rules, wish));
  });
