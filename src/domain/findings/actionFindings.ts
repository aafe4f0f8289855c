import { formatDay } from "../serialDate.ts";
import { COMPLETE, type RatingScale } from "../ratingScale.ts";
import { latestDay } from "../reading/date.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { Dated, Told } from "../register/item.ts";
import type { RatedAction } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { dateFindings } from "./dateFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** What actions are checked against. */
export interface ActionCheck {
  readonly scale: RatingScale;
  /** A serial number. */
  readonly asAt: number;
}

/** What is odd about the actions, priorities or projects of a register. */
export function actionFindings(actions: readonly RatedAction[], check: ActionCheck): readonly Finding[] {
  const isUnused = actions.length > 1 && actions.every(({ item }) => item.status?.words === "");
  const column = isUnused ? (actions[0]?.item.status ?? null) : null;
  return [
    ...(column ? [noStatuses(column, actions.length)] : []),
    ...actions.flatMap((action) => [...(column ? [] : statusFindings(action, check)), ...dueFindings(action, check)]),
  ];
}

/** A column of statuses that nobody filled in: said once, on its first cell. */
const noStatuses = (status: Told, rows: number): Finding =>
  findingAt(status, {
    code: "rating-missing",
    message: `None of the ${rows} rows has a status, so all of them count as No data.`,
    proposal: "Fill in the column, or choose another one as the status.",
  });

function statusFindings({ item, live, overdue, rating }: RatedAction, { scale }: ActionCheck): readonly Finding[] {
  const { status } = item;
  if (status === null) return [];
  const reading = readRating(status.words, scale);
  if (reading.kind === "none" && reading.why === "empty") {
    return [
      findingAt(status, {
        code: "rating-missing",
        message: "No status is given, so the row counts as No data.",
        proposal: `Choose one: ${words(scale)}.`,
      }),
    ];
  }
  // A review says in its own words where it stands (Draft scope, Discovery): that is no rating gone wrong.
  if (reading.kind === "unknown" && item.scope !== null) return [];
  if (reading.kind === "unknown" || reading.kind === "symbol") {
    return [
      findingAt(status, {
        code: reading.kind === "symbol" ? "symbol-font" : "rating-unknown",
        message: `The status "${status.words}" is none of the scale's words, so the row counts as No data.`,
        proposal: `Replace it with one of: ${words(scale)}.`,
      }),
    ];
  }
  const better = overdue && live && rating === scale.steps[0]?.word;
  if (!better) return [];
  const due = item.due ? ` (${item.due.words})` : "";
  const message = `The status says ${rating}, but the agreed date${due} has passed, so the row counts as overdue.`;
  return [
    findingAt(status, { code: "overdue-not-flagged", message, proposal: "Check the status, or agree a revised date." }),
  ];
}

const words = (scale: RatingScale): string => [...scale.steps.map(({ word }) => word), COMPLETE].join(", ");

function dueFindings(action: RatedAction, { scale, asAt }: ActionCheck): readonly Finding[] {
  const { item, live, rating } = action;
  const { due, revised } = item;
  const found: Finding[] = [];
  if (due !== null) found.push(...dateFindings(due, "The due date"));
  if (revised !== null && revised.reading.kind !== "none") found.push(...dateFindings(revised, "The revised date"));
  if (due?.reading.kind === "none" && live) {
    found.push(
      findingAt(due, {
        code: "date-missing",
        message: "No due date is given, so the row can never be late.",
        proposal: "Type the agreed date, or Ongoing.",
      }),
    );
  }
  if (due !== null && isUnspoken(action, scale, asAt)) found.push(pastDue(due));
  const day = latestDay(due?.reading ?? null);
  if (due !== null && rating === COMPLETE && day !== null && day > asAt) {
    found.push(
      findingAt(due, {
        code: "complete-early",
        severity: "note",
        message: `The row says Complete, but its due date ${formatDay(day)} is still ahead.`,
        proposal: "Check that it is complete.",
      }),
    );
  }
  return found;
}

/**
 * Whether the agreed date has passed and the row says nothing of it: it is not complete, not in the worst rating, and has no revised date
 * ahead. (One in the best rating is `overdue-not-flagged`.)
 */
function isUnspoken({ item, overdue, rating }: RatedAction, scale: RatingScale, asAt: number): boolean {
  const said = item.status === null ? null : readRating(item.status.words, scale).kind;
  const isBetween = scale.steps.slice(1, -1).some(({ word }) => word === rating);
  if (!overdue || !(isBetween || said === "open")) return false;
  const revised = latestDay(item.revised?.reading ?? null);
  return revised === null || revised < asAt;
}

const pastDue = (due: Dated): Finding =>
  findingAt(due, {
    code: "complete-late",
    severity: "note",
    message: `The due date ${due.words} has passed, and the row is neither complete nor off target, so it counts as overdue.`,
    proposal: "Write Complete if it is done; otherwise agree a revised date.",
  });
