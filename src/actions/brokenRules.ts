import type { Finding } from "../domain/finding.ts";
import { settingKey } from "../domain/rules/setting.ts";
import type { StandingRules } from "../report/rules/readRulesTables.ts";

/** A cell of the rules' sheet that changes nothing because it cannot be used, or is for nothing in the workbook. */
export interface BrokenRule {
  /** The key of the setting whose value stands in the cell; null where the cell holds the value of none. */
  readonly key: string | null;
  readonly finding: Finding;
}

/** What is odd about the rules' sheet, each with the setting that it is about, in the order of the findings. */
export const brokenRules = (findings: readonly Finding[], { settings }: StandingRules): readonly BrokenRule[] =>
  findings
    .filter(({ code }) => code === "rule-unreadable" || code === "rule-unused")
    .map((finding) => {
      const { sheet, row, column } = finding.place;
      const of = settings.find(({ place }) => place.sheet === sheet && place.row === row && place.column === column);
      return { key: of ? settingKey(of) : null, finding };
    });
