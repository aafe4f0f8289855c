/** What the reported status and the dates of an action, priority or project say at the as-at date. */
export interface ActionState {
  /** Reported complete (Complete, Completed, Closed, Blue). */
  readonly complete: boolean;
  /** Not complete. */
  readonly live: boolean;
  /** Live, not reported Red (or off target), and not overdue. */
  readonly onTarget: boolean;
  /** Live, and its agreed date lies before the as-at date; the day itself is not overdue. */
  readonly overdue: boolean;
  /** Live, not overdue, and its agreed date lies within the days ahead that count as soon. */
  readonly dueSoon: boolean;
}

/**
 * The reported status is the rating; the dates only add overdue and due soon. A revised date changes nothing here: "overdue against the
 * agreed date" stays visible.
 * @param rating the reported status in the words of the scale (`Green`, `Red`, `Complete`); null when none is reported
 * @param worst the word of the scale's worst step
 * @param agreed the agreed due date as a serial number; null when the register gives no day
 * Source: domain rules, section 6.
 */
export function actionState(
  rating: string | null,
  agreed: number | null,
  asAt: number,
  soonDays: number,
  worst = "Red",
): ActionState {
  const complete = rating === "Complete";
  const live = !complete;
  const overdue = live && agreed !== null && agreed < asAt;
  return {
    complete,
    live,
    onTarget: live && rating !== worst && !overdue,
    overdue,
    dueSoon: live && !overdue && agreed !== null && agreed <= asAt + soonDays,
  };
}
