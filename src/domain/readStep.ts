import { colourNamed } from "./scaleColours.ts";

/** A step of a council's own scale as it is written. */
export interface WrittenStep {
  readonly word: string;
  /** What means the same, in lower case. */
  readonly synonyms: readonly string[];
  /** Empty where none is given. */
  readonly mark: string;
  /** A name or `#RRGGBB`; empty where none is given. */
  readonly colour: string;
}

const STEP =
  /^(?<word>[^()=#]+?)\s*(?:\((?<also>[^()]*)\))?\s*(?<mark>[^\p{L}\p{N}\s()/'&.,#-]\uFE0F?)?\s*(?<colour>#[0-9a-f]{6})?$/iu;

/** After a mark the rest is the name of a colour: `▲ light green`. */
const COLOURED = /^(?<rest>.*[^\p{L}\p{N}\s])\s+(?<name>[a-z]+(?: [a-z]+)?)$/iu;

/** Reads one step: `On course (fine, ahead) ● green`; null when it cannot be read. */
export function readStep(part: string): WrittenStep | null {
  const { rest, name } = COLOURED.exec(part)?.groups ?? {};
  const isNamed = name !== undefined && colourNamed(name) !== null;
  const groups = STEP.exec(isNamed && rest !== undefined ? rest : part)?.groups;
  if (!groups) return null;
  const { word = "", also = "", mark = "", colour = "" } = groups;
  const synonyms = also.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim().toLowerCase()]));
  return { word: word.trim(), synonyms, mark, colour: isNamed ? name : colour };
}
