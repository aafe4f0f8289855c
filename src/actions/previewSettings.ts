import type { Setting } from "../domain/rules/setting.ts";
import { isUnrated, type RatedRegister } from "../domain/register/ratedRegister.ts";
import { rateRegister } from "./rateRegisters.ts";
import { ratingCounts, type RatingCount } from "./ratingCounts.ts";
import { type Choices, settle } from "./settle.ts";
import type { WorkbookState } from "./workbookState.ts";

/** What a change of rules would do to one register. */
export interface SettingsPreview {
  readonly register: string;
  readonly before: readonly RatingCount[];
  readonly after: readonly RatingCount[];
  /** The items whose rating would change, in the register's order. */
  readonly moved: readonly { readonly title: string; readonly from: string; readonly to: string }[];
}

/**
 * What a change of rules would do to each register that it touches. Nothing is written and nothing is asked of Excel: it is worked out
 * from the workbook as it was read.
 * @throws ActionRefusal when a changed setting cannot be read
 */
export function previewSettings(
  state: WorkbookState,
  choices: Choices,
  changed: readonly Setting[],
): readonly SettingsPreview[] {
  const now = settle(state.survey, choices);
  const then = settle(state.survey, { ...choices, rules: [...choices.rules, ...changed] });
  return state.survey.registers.flatMap(({ register }) => {
    const before = rateRegister(register, now, state.survey.history.items);
    const after = rateRegister(register, then, state.survey.history.items);
    const moved = movedItems(before, after);
    if (moved.length === 0) return [];
    return [
      {
        register: register.layout.name,
        before: ratingCounts(before, now.rules),
        after: ratingCounts(after, then.rules),
        moved,
      },
    ];
  });
}

const ratingsOf = (register: RatedRegister): readonly { title: string; rating: string }[] => {
  if (isUnrated(register)) return [];
  if (register.kind === "risks") return register.rated.map(({ item, level }) => ({ title: item.title, rating: level }));
  return register.rated.map(({ item, rating }) => ({ title: item.title, rating }));
};

function movedItems(before: RatedRegister, after: RatedRegister): SettingsPreview["moved"] {
  const then = ratingsOf(after);
  return ratingsOf(before).flatMap(({ title, rating: from }, index) => {
    const to = then[index]?.rating ?? from;
    return from === to ? [] : [{ title, from, to }];
  });
}
