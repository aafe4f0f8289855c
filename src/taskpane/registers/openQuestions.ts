import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import type { Role } from "../../domain/register/role.ts";

/** Which of some registers is the one for some roles: what a person is asked once, as every role has the same candidates. */
export interface OpenQuestion {
  readonly roles: readonly Role[];
  readonly candidates: readonly RegisterState[];
}

/** The roles that two or more registers could have, those with the same candidates in one question. */
export function openQuestions({ ties, registers }: Pick<WorkbookState, "ties" | "registers">): readonly OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  for (const { role, candidates } of ties) {
    const names = candidates.map(({ name }) => name);
    const known = questions.get(names.join("\n"));
    questions.set(names.join("\n"), {
      roles: [...(known?.roles ?? []), role],
      candidates: registers.filter(({ layout }) => names.includes(layout.name)),
    });
  }
  return [...questions.values()];
}
