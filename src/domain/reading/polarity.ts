import { readNoValue } from "./noValue.ts";
import { fold, plain } from "./words.ts";

/** Which way is good: higher, lower, within a range, or none, for context only. */
export type Polarity = "higher" | "lower" | "range" | "none";

/** What a cell that should hold a polarity says. */
export type PolarityReading =
  | { readonly kind: "polarity"; readonly polarity: Polarity; readonly words: string }
  /** Nothing that says a polarity. */
  | { readonly kind: "missing"; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string };

const HIGHER =
  "h|high(?:er|est)?|big(?:ger|gest)?|more|maximi[sz]e|max|increas(?:e|ed|ing)|up|greater|large(?:r|st)?|\\+|↑|▲";
const LOWER =
  "l|low(?:er|est)?|small(?:er|est)?|less|fewer|minimi[sz]e|min|decreas(?:e|ed|ing)|reduc(?:e|ed|ing|tion)|down|↓|▼";
const TAIL =
  "(?: (?:is|are|=|good|better|best|preferred|desirable|performance|numbers?|values?|scores?|percentages?|figures?|%))*";

const MEANINGS: readonly (readonly [Polarity, RegExp])[] = [
  ["higher", new RegExp(`^(?:good (?:is|to be|=) |aim to |aim: )?(?:${HIGHER})${TAIL}$`)],
  ["lower", new RegExp(`^(?:good (?:is|to be|=) |aim to |aim: )?(?:${LOWER})${TAIL}$`)],
  [
    "range",
    /^(?:(?:with)?in (?:a |the |target )?range|range|goldilocks|plan(?: is best)?|on target is best|close(?:st|r)? to (?:target|plan)(?: is (?:best|better))?|between.*)$/,
  ],
  [
    "none",
    /^(?:none|neutral|context(?:ual)?(?: only| measure)?|(?:for )?info(?:rmation)?(?: only)?|data only|monitor(?:ing)?(?: only)?|no polarity|neither|not applicable|n[./]?a\.?)$/,
  ],
];

const YES = /^(?:y|yes|true|1|x|✓|✔|☑)$/;
const NO = /^(?:n|no|false|0|)$/;

/**
 * Reads which way is good: `Low`, `Higher is better`, `Bigger is better`, `Range`, `Context only`; `Y` under `Low is good?`, where an
 * empty cell means No.
 * @param heading the column's heading, which decides what `Y` means
 */
export function readPolarity(text: string, heading = ""): PolarityReading {
  const words = fold(text);
  const said = plain(words);
  const asked = polarityAsked(heading);
  if (asked && YES.test(said)) return { kind: "polarity", polarity: asked, words };
  if (asked && NO.test(said)) return { kind: "polarity", polarity: asked === "lower" ? "higher" : "lower", words };
  const polarity = MEANINGS.find(([, pattern]) => pattern.test(said))?.[0];
  if (polarity) return { kind: "polarity", polarity, words };
  return { kind: readNoValue(words) ? "missing" : "unknown", words };
}

/** The polarity that a heading asks about, to be answered with Y or N: `Low is good?`, `Higher is better (Y/N)`; null when it asks none. */
function polarityAsked(heading: string): "higher" | "lower" | null {
  const asked =
    /^(?:is )?(?:good (?:is|to be) )?(low|lower|small|smaller|high|higher|big|bigger)(?: is| to be)?(?: (?:good|better|best))? ?(?:\?|\(? ?y ?\/ ?n ?\)?)/.exec(
      plain(heading),
    );
  if (!asked) return null;
  return /^[ls]/.test(asked[1] ?? "") ? "lower" : "higher";
}
