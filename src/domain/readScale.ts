import { FIVE_STEPS, RAG, type RatingScale, type RatingStep } from "./ratingScale.ts";
import { readStep, type WrittenStep } from "./readStep.ts";
import { colourNamed, MOST_STEPS, usualColour, usualMark } from "./scaleColours.ts";

/** The scales that are called by a name in `Scrutineer rules`. */
const NAMED_SCALES: readonly (readonly [name: string, scale: RatingScale])[] = [
  ["RAG", RAG],
  ["Five steps", FIVE_STEPS],
];

/**
 * Reads a rating scale: `RAG`, `Five steps`, or a council's own words from best to worst with semicolons between them. A word may be followed
 * by others that mean the same in brackets, a mark and a colour: `On course (fine, ahead) ● green; Slipping ▲ amber; Failing ■ #FA9182`.
 * `Delivered = Complete` says which of its words stand beside the scale. Marks and colours that are not given go by the order.
 * @returns undefined for fewer than two steps or more than six, for a word, mark or colour that cannot be read, and for one given twice
 */
export function readScale(text: string): RatingScale | undefined {
  const named = NAMED_SCALES.find(([name]) => name.toLowerCase() === text.trim().toLowerCase());
  if (named) return named[1];
  const parts = text.split(/[;\n]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const written = parts.filter((part) => !part.includes("=")).map(readStep);
  const steps = stepsOf(written.filter((step) => step !== null));
  if (written.includes(null) || steps === null || steps.length < 2 || steps.length > MOST_STEPS) return undefined;
  const beside = besideWith(
    parts.filter((part) => part.includes("=")),
    steps,
  );
  return beside === null ? undefined : { steps, beside };
}

/** What a scale is called in `Scrutineer rules`: its name, else its words from best to worst. */
export const scaleWords = (scale: RatingScale): string =>
  NAMED_SCALES.find(([, one]) => one === scale)?.[0] ?? scale.steps.map(({ word }) => word).join("; ");

/** The steps with their looks; null where a colour cannot be read, or a word or mark is given twice. */
function stepsOf(written: readonly WrittenStep[]): readonly RatingStep[] | null {
  const known = written.map(({ word }) => knownStep(word));
  const own = written.map(({ mark }, at) => (mark === "" ? (known[at]?.mark ?? usualMark(at, written.length)) : mark));
  const marks = isDistinct(own)
    ? own
    : written.map(({ mark }, at) => (mark === "" ? usualMark(at, written.length) : mark));
  const words = written.map(({ word }, at) => known[at]?.word ?? word);
  if (!isDistinct(marks) || !isDistinct(words.map((word) => word.toLowerCase()))) return null;
  const steps = written.flatMap(({ synonyms, colour }, at): readonly RatingStep[] => {
    const look = colour === "" ? (known[at] ?? usualColour(at, written.length)) : colourNamed(colour);
    const usual = (known[at]?.synonyms ?? []).filter((one) => !words.some((word) => word.toLowerCase() === one));
    if (look === null) return [];
    return [
      {
        word: words[at] ?? "",
        mark: marks[at] ?? "",
        fill: look.fill,
        font: look.font,
        synonyms: [...synonyms, ...usual],
      },
    ];
  });
  return steps.length === written.length ? steps : null;
}

/** A word that the five steps know, which is shown as there and keeps what officers type for it. */
const knownStep = (word: string): RatingStep | null =>
  FIVE_STEPS.steps.find((step) => step.word.toLowerCase() === word.toLowerCase()) ?? null;

const isDistinct = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** The words beside a scale, with a council's own for them (`Delivered = Complete`); null where one names none of them. */
function besideWith(parts: readonly string[], steps: readonly RatingStep[]): readonly RatingStep[] | null {
  const said = steps.flatMap(({ word, synonyms }) => [word.toLowerCase(), ...synonyms]);
  const own = parts.map((part) => part.split("=").map((one) => one.trim().toLowerCase()));
  const isKnown = own.every(
    ([word = "", of]) => word !== "" && RAG.beside.some((step) => step.word.toLowerCase() === of),
  );
  if (!isKnown) return null;
  return RAG.beside.map((step) => {
    const added = own.flatMap(([word = "", of]) => (of === step.word.toLowerCase() ? [word] : []));
    const others = own.flatMap(([word = "", of]) => (of === step.word.toLowerCase() ? [] : [word]));
    const kept = step.synonyms.filter((one) => !said.includes(one) && !others.includes(one));
    return { ...step, synonyms: [...new Set([...kept, ...added])] };
  });
}
