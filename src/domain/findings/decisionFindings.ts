import type { RatedDecision } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { dateFindings } from "./dateFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about decisions: dates that are none, decisions without a status where others have one, open ones that can never be late. */
export function decisionFindings(decisions: readonly RatedDecision[]): readonly Finding[] {
  const anyStatus = decisions.some(({ item }) => (item.status?.words ?? "") !== "");
  const anyDate = decisions.some(({ item }) => (item.due?.words ?? "") !== "");
  return decisions.flatMap((decision) => [
    ...(anyStatus ? statusFindings(decision) : []),
    ...dueFindings(decision, anyDate),
  ]);
}

function statusFindings({ item: { status } }: RatedDecision): readonly Finding[] {
  if (status?.words !== "") return [];
  return [
    findingAt(status, {
      code: "rating-missing",
      message: "No status is given, so the decision counts as still to be carried out.",
      proposal: "Type where it stands: In progress, Implemented, Noted …",
    }),
  ];
}

function dueFindings({ item: { due, revised }, standing }: RatedDecision, anyDate: boolean): readonly Finding[] {
  if (due === null) return [];
  const isOpen = standing !== "Complete";
  const dateless = anyDate && isOpen && due.reading.kind === "none";
  return [
    ...(isOpen ? dateFindings(due, "The due date") : []),
    ...(revised && isOpen && revised.reading.kind !== "none" ? dateFindings(revised, "The revised date") : []),
    ...(dateless
      ? [
          findingAt(due, {
            code: "date-missing",
            severity: "note",
            message: "No due date is given, so the decision can never be late.",
            proposal: "Type the day it is due, or Ongoing.",
          }),
        ]
      : []),
  ];
}
