import type { Report } from "../../actions/report.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import type { Progress } from "../../actions/progress.ts";
import type { Step } from "../../grid/step.ts";
import { DEFAULT_PREFERENCES, type Preferences } from "../preferences.ts";

/** The views, in the order of their tabs. */
export const VIEWS = ["home", "registers", "rules", "checks", "narrative", "report"] as const;

/** One of the views. */
export type ViewName = (typeof VIEWS)[number];

/** The id of the element that holds the chosen view. */
export const VIEW_ID = "view";

/** The id of the button that goes on with what was called off in the middle. */
export const GO_ON_ID = "go-on";

/** The id of the button that adds a register by hand. */
export const ADD_BUTTON_ID = "add-register-by-hand";

/** Where in the pane something is going on: a message about it is shown there. `register:SP Outcomes` is that register's card. */
export type Spot =
  | ViewName
  | "pane"
  | "explain"
  | "period"
  | "newRegister"
  | `register:${string}`
  | `rules:${string}`
  | `finding:${string}`;

/** Something that Excel or an action refused, in the words of its message, and where to show it. */
export interface Trouble {
  readonly at: Spot;
  readonly words: string;
}

/** Something to have done that talks to Excel; whoever watches hears of its pieces and may call it off between them. */
export type Job = (progress: Progress) => Promise<void>;

/** A job, where it was asked for, and what the pane says that it does: `Making the report`. */
export interface Task {
  readonly at: Spot;
  readonly words: string;
  readonly job: Job;
}

/** What the pane is busy with. */
export interface Work {
  readonly at: Spot;
  readonly words: string;
  /** The piece that is being read or written; null where the task has not come to one, or tells of none. */
  readonly step: Step | null;
  /** Whether a person has called it off. */
  readonly calledOff: boolean;
}

/** What was called off when a part of it had been written: how much, in words, and what to go on with. */
export interface Stopped {
  readonly words: string;
  readonly task: Task;
}

/** A change on a register's sheet that was heard since the workbook was read. */
export interface HeardChange {
  readonly sheet: string;
  readonly remote: boolean;
  /** The summaries that it may have made stale, by table id. */
  readonly tables: readonly string[];
}

/** The last rule that was changed in the pane, with the settings as they were before. */
export interface SavedRule {
  /** What it was about: a register, a standard, the risk grid. */
  readonly about: string;
  readonly before: readonly Setting[];
}

/** A report that was made or refreshed in this pane, and when, in milliseconds since 1970. */
export interface MadeReport {
  readonly report: Report;
  readonly at: number;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly preferences: Preferences;
  readonly view: ViewName;
  /** The register whose details are shown; null for the list. */
  readonly opened: string | null;
  /** How often an explanation of the selected figure was asked for since the view was last shown; 0: the view is shown. */
  readonly explaining: number;
  /** Whether a person has asked to find registers, so that proposals are shown where none is bound. */
  readonly looked: boolean;
  /** Whether a person has looked at the findings since the pane was opened. */
  readonly checked: boolean;
  /** The id of the button that opened the dialog of the reporting period; null while it is closed. */
  readonly choosingPeriod: string | null;
  /** Why the start may be shown: this person has not had it yet, or asks for it; null where neither is so. What was kept of it has to be fetched first. */
  readonly starting: "first" | "asked" | "unknown" | null;
  /** null until Excel has answered for the first time. */
  readonly workbook: WorkbookState | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  /** What was called off in the middle, as long as that can be put back. */
  readonly stopped: Stopped | null;
  readonly heard: readonly HeardChange[];
  /** Whether the workbook could not be read again after a change, so that what is shown is older. */
  readonly behind: boolean;
  readonly made: MadeReport | null;
  readonly saved: SavedRule | null;
  /** Why cells were left as they are when repairs were last accepted or put back, a sentence a cell. */
  readonly left: readonly string[];
  /** The element that the keyboard goes to, where the one that was pressed is gone. */
  readonly focus: { readonly id: string } | null;
  /** An error that is ours; the boundary shows it. */
  readonly fault: { readonly error: unknown } | null;
}

/** The pane as it opens, before Excel has said anything. */
export const OPENING: PaneState = {
  preferences: DEFAULT_PREFERENCES,
  view: "home",
  opened: null,
  explaining: 0,
  looked: false,
  checked: false,
  choosingPeriod: null,
  starting: "unknown",
  workbook: null,
  work: null,
  trouble: null,
  stopped: null,
  heard: [],
  behind: false,
  made: null,
  saved: null,
  left: [],
  focus: null,
  fault: null,
};
