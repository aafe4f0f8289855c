import type { WorkbookState } from "../../actions/workbookState.ts";
import {
  GO_ON_ID,
  type HeardChange,
  type MadeReport,
  type PaneState,
  type SavedRule,
  type Stopped,
  type Trouble,
  VIEW_ID,
  type ViewName,
  type Work,
} from "./paneState.ts";
import type { Step } from "../../grid/step.ts";
import type { Preferences } from "../preferences.ts";

/** Something that happened in the pane or in Excel. */
export type PaneEvent =
  | { readonly kind: "preferencesLoaded"; readonly preferences: Preferences }
  | { readonly kind: "preferred"; readonly preferences: Partial<Preferences> }
  | { readonly kind: "viewChosen"; readonly view: ViewName }
  /** By something that stands in another view and goes with it: the keyboard comes along. */
  | { readonly kind: "viewOpened"; readonly view: ViewName }
  | { readonly kind: "registerOpened"; readonly name: string }
  | { readonly kind: "registerClosed" }
  | { readonly kind: "explainOpened" }
  | { readonly kind: "explainClosed" }
  | { readonly kind: "periodAsked"; readonly by: string }
  | { readonly kind: "periodLeft" }
  | { readonly kind: "startAsked" }
  | { readonly kind: "started" }
  | { readonly kind: "lookedFor" }
  | { readonly kind: "read"; readonly workbook: WorkbookState }
  | { readonly kind: "notRead" }
  | { readonly kind: "begun"; readonly work: Work }
  | { readonly kind: "stepped"; readonly step: Step; readonly calledOff: boolean }
  | { readonly kind: "calledOff" }
  | { readonly kind: "stoppedMidway"; readonly stopped: Stopped }
  | { readonly kind: "ended" }
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | { readonly kind: "dismissed" }
  | { readonly kind: "changed"; readonly change: HeardChange }
  | { readonly kind: "reported"; readonly made: MadeReport }
  | { readonly kind: "ruleSaved"; readonly saved: SavedRule | null }
  | { readonly kind: "cellsLeft"; readonly left: readonly string[] }
  | { readonly kind: "focusWanted"; readonly id: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** What the pane shows after something happened. */
export function reduce(pane: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "preferencesLoaded":
      return { ...pane, preferences: event.preferences, starting: event.preferences.started ? null : "first" };
    case "preferred":
      return { ...pane, preferences: { ...pane.preferences, ...event.preferences } };
    case "viewOpened":
      return { ...reduce(pane, { kind: "viewChosen", view: event.view }), focus: { id: VIEW_ID } };
    case "viewChosen":
      return {
        ...pane,
        view: event.view,
        opened: null,
        explaining: 0,
        checked: pane.checked || event.view === "checks",
      };
    case "registerOpened":
      return { ...pane, view: "registers", opened: event.name };
    case "registerClosed":
      return { ...pane, opened: null, focus: { id: changeButtonId(pane.opened ?? "") } };
    case "explainOpened":
      return { ...pane, explaining: pane.explaining + 1, focus: { id: VIEW_ID } };
    case "explainClosed":
      return { ...pane, explaining: 0, focus: { id: VIEW_ID } };
    case "periodAsked":
      return { ...pane, choosingPeriod: event.by };
    case "periodLeft":
      // The keyboard goes back to where it came from.
      return {
        ...pane,
        choosingPeriod: null,
        focus: pane.choosingPeriod === null ? pane.focus : { id: pane.choosingPeriod },
      };
    case "startAsked":
      return { ...pane, starting: "asked", focus: { id: VIEW_ID } };
    case "started":
      return { ...pane, starting: null, preferences: { ...pane.preferences, started: true } };
    case "lookedFor":
      return { ...pane, looked: true };
    case "read":
      return {
        ...pane,
        workbook: event.workbook,
        heard: heardBefore(pane, event.workbook),
        behind: false,
        stopped: isMidway(event.workbook) ? pane.stopped : null,
      };
    case "notRead":
      return { ...pane, behind: pane.workbook !== null };
    case "begun":
      return { ...pane, work: event.work, trouble: null };
    case "stepped":
      return pane.work === null
        ? pane
        : { ...pane, work: { ...pane.work, step: event.step, calledOff: event.calledOff } };
    case "calledOff":
      return pane.work === null ? pane : { ...pane, work: { ...pane.work, calledOff: true } };
    case "stoppedMidway":
      // Where no record stands there is nothing to put back, and the message about it stays.
      return isMidway(pane.workbook)
        ? { ...pane, stopped: event.stopped, trouble: null, focus: { id: GO_ON_ID } }
        : pane;
    case "ended":
      return { ...pane, work: null };
    case "refused":
      // The button that called it off is gone.
      return { ...pane, trouble: event.trouble, focus: pane.work?.calledOff === true ? { id: VIEW_ID } : pane.focus };
    case "dismissed":
      return { ...pane, trouble: null };
    case "changed":
      return event.change.tables.length === 0 ? pane : { ...pane, heard: [...pane.heard, event.change] };
    case "reported":
      return { ...pane, made: event.made };
    case "ruleSaved":
      return { ...pane, saved: event.saved };
    case "cellsLeft":
      return { ...pane, left: event.left };
    case "focusWanted":
      return { ...pane, focus: { id: event.id } };
    case "failed":
      return { ...pane, fault: { error: event.error } };
  }
}

/** The id of the button that opens a register. */
export const changeButtonId = (register: string): string => `change-${encodeURIComponent(register)}`;

/** Whether the last action did not come to its end, and can be put back. */
const isMidway = (workbook: WorkbookState | null): boolean => workbook?.lastChange?.finished === false;

/** Once the workbook was read, it says itself which summaries are stale; who changed what is still worth saying while some are. */
function heardBefore({ heard }: PaneState, { outdated }: WorkbookState): readonly HeardChange[] {
  return outdated.length === 0 ? [] : heard.map((change) => ({ ...change, tables: [] }));
}
