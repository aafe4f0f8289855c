import type { RatedAction } from "../../domain/register/rated.ts";
import { workingFor } from "../live/countedOn.ts";
import { exactly, figure, joined, say, when } from "../live/expression.ts";
import { countAll } from "../live/listed.ts";
import { countedOf, listedOf } from "../live/sentenceFormula.ts";
import { wordKey } from "../live/words/wordKey.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital, counted, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/** `14 reviews: 14 Draft scope.` */
export function reviewsPoint(input: ReportInput, all: readonly RatedAction[]): KeyPoint {
  const statuses = all.flatMap(({ item }) => (item.status?.words ? [item.status.words] : []));
  const kinds = [...new Set(statuses)].map((word) => ({ word, count: statuses.filter((one) => one === word).length }));
  const split = kinds.length === 0 ? "" : `: ${listed(kinds.map(({ word, count }) => `${count} ${word}`))}`;
  return {
    about: "Reviews",
    sentence: `${capital(counted(all.length, "review", "reviews"))}${split}.`,
    behind: placesOf(all),
    formula: pointFormula(input, all, kinds),
  };
}

/** The sentence as a formula; null where figures are fixed values, and where statuses differ only in what counting does not see. */
function pointFormula(
  input: ReportInput,
  all: readonly RatedAction[],
  kinds: readonly { readonly word: string; readonly count: number }[],
): string | null {
  const working = workingFor(input, "reviews");
  const keys = kinds.map(({ word }) => wordKey(word));
  if (working === null || new Set(keys.map((key) => key.toLowerCase())).size < keys.length) return null;
  const { model, name } = working;
  const status = name("Status");
  const counts = kinds.map(({ word, count }) =>
    figure(`${model.title}: Status ${word}`, count, `COUNTIFS(${status},${exactly(wordKey(word))})`),
  );
  const known = kinds.reduce((sum, { count }) => sum + count, 0);
  const said = figure(`${model.title}: with a status`, known, `ROWS(${status})-COUNTBLANK(${status})`);
  // A status that nothing had at the last refresh is counted without its words.
  const others = `(${[said, ...counts].join("-")})`;
  const parts = [
    ...kinds.map(({ word }, index) => ({
      count: counts[index] ?? "0",
      words: joined(counts[index] ?? "0", say(` ${word}`)),
    })),
    { count: others, words: joined(others, say(" with another status")) },
  ];
  const split = when(`${said}=0`, '""', joined(say(": "), listedOf(parts)));
  return joined(countedOf(countAll(working, all.length), "review", "reviews", "No"), split, say("."));
}
