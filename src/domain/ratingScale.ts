import type { Colour } from "../grid/look.ts";
import { SCALE_COLOURS } from "./scaleColours.ts";

/** A word of the rating scale, or one that stands beside it, with how it is shown. */
export interface RatingStep {
  readonly word: string;
  /** The mark before the word, so that colour alone says nothing; empty when it has none. */
  readonly mark: string;
  /** Fill and font, `#RRGGBB`, with a contrast of at least 4.5 : 1; null for the table's own look. */
  readonly fill: Colour | null;
  readonly font: Colour | null;
  /** What officers type for it, in lower case. */
  readonly synonyms: readonly string[];
}

/** A rating scale: its steps from best to worst, and the words beside it that are no step. */
export interface RatingScale {
  readonly steps: readonly RatingStep[];
  readonly beside: readonly RatingStep[];
}

/** Done: the rating of an action, priority or project that is finished. */
export const COMPLETE = "Complete";
/** Not reported in the period. */
export const NOT_DUE = "Not due";
/** It should have been reported, and was not. */
export const NO_DATA = "No data";
/** Nothing to rate it against, or for context only. */
export const NOT_RATED = "Not rated";

/** The words beside the rating scale that say there is no rating; together they are the share of `N/A`. */
export const UNRATED_WORDS: readonly string[] = [NO_DATA, NOT_DUE, NOT_RATED];

const GREEN: RatingStep = {
  word: "Green",
  mark: "●",
  ...SCALE_COLOURS.green,
  synonyms: ["g", "green", "on track", "on target", "on schedule", "achieved", "met", "target met"],
};
const AMBER: RatingStep = {
  word: "Amber",
  mark: "▲",
  ...SCALE_COLOURS.amber,
  synonyms: ["a", "amber", "yellow", "at risk", "slightly off target", "within tolerance", "some slippage", "slippage"],
};
const RED: RatingStep = {
  word: "Red",
  mark: "■",
  ...SCALE_COLOURS.red,
  synonyms: [
    "r",
    "red",
    "off target",
    "off track",
    "not on track",
    "not on target",
    "behind schedule",
    "target missed",
    "overdue",
  ],
};

const BESIDE: readonly RatingStep[] = [
  {
    word: COMPLETE,
    mark: "✔",
    ...SCALE_COLOURS.blue,
    synonyms: ["b", "blue", "c", "complete", "completed", "closed", "done", "delivered", "finished", "implemented"],
  },
  {
    word: NOT_DUE,
    mark: "",
    fill: null,
    font: null,
    synonyms: ["not due", "not yet due", "not started", "future", "grey", "gray"],
  },
  { word: NO_DATA, mark: "", fill: null, font: null, synonyms: ["no data", "data not available", "awaiting data"] },
  {
    word: NOT_RATED,
    mark: "",
    fill: null,
    font: null,
    synonyms: [
      "not rated",
      "data only",
      "no target",
      "no target set",
      "monitoring only",
      "for information",
      "contextual",
      "unrated",
    ],
  },
];

/** Green, Amber, Red: the scale of nearly every council. */
export const RAG: RatingScale = { steps: [GREEN, AMBER, RED], beside: BESIDE };

/** Green, Amber/Green, Amber, Amber/Red, Red: the scale of government's major projects. */
export const FIVE_STEPS: RatingScale = {
  steps: [
    GREEN,
    {
      word: "Amber/Green",
      mark: "◕",
      ...SCALE_COLOURS["light green"],
      synonyms: ["a/g", "ag", "g/a", "amber/green", "green/amber"],
    },
    AMBER,
    {
      word: "Amber/Red",
      mark: "◣",
      ...SCALE_COLOURS.orange,
      synonyms: ["a/r", "ar", "r/a", "amber/red", "red/amber"],
    },
    RED,
  ],
  beside: BESIDE,
};

/** The step or the word beside the scale that has a name; null when there is none. */
export const stepNamed = (scale: RatingScale, word: string): RatingStep | null =>
  [...scale.steps, ...scale.beside].find((step) => step.word === word) ?? null;

/** The mark that stands before a rating's word; empty when it has none. */
export const markOf = (scale: RatingScale, word: string): string => stepNamed(scale, word)?.mark ?? "";
