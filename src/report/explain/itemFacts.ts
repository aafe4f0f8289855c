import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { ItemBase, Told } from "../../domain/register/item.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { type TrendLine, trendLine } from "../../domain/register/trendLine.ts";
import { markedRating, trendText } from "../cells.ts";
import { actionFacts, riskFacts } from "./standingFacts.ts";

/** What a register says of an item, or the rules make of it: `Actual`, `57`. */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** An item as an explanation shows it. */
export interface ItemFacts {
  readonly item: ItemBase;
  readonly facts: readonly Fact[];
  /** With its mark, `■ Red`, or a risk's level; null for items that have none. */
  readonly rating: string | null;
  /** The rule that gave the rating, as it is printed beside it; null for items that have none. */
  readonly why: string | null;
  /** The direction of travel as it is printed, and the rule that gave it; null for items that have none. */
  readonly trend: { readonly text: string; readonly why: string } | null;
  /** Works out its values from period to period; null for items that have none. */
  readonly line: (() => TrendLine | null) | null;
}

const PLAIN: Pick<ItemFacts, "rating" | "why" | "trend" | "line"> = {
  rating: null,
  why: null,
  trend: null,
  line: null,
};

/** Facts of the cells that say something. */
export const toldFacts = (told: readonly (readonly [label: string, told: Told | null])[]): readonly Fact[] =>
  told.flatMap(([label, one]) => (one === null || one.words === "" ? [] : [{ label, words: one.words }]));

/** Every item of a register with what it rests on: figures, target, status, dates, and the rule in words. */
export function itemsOf(register: RatedRegister): readonly ItemFacts[] {
  const marked = (rating: string): string => markedRating(register.scale, rating);
  switch (register.kind) {
    case "indicators":
      return register.rated.map((one) => ({
        item: one.item,
        facts: toldFacts([
          ["Actual", one.value],
          ["Target", one.target],
          [`Before (${formatPeriod(one.previousOf)})`, one.previous],
          ["Baseline", one.item.baseline],
          ["Forecast", one.forecast?.figure ?? null],
          ["Reported rating", one.item.status],
        ]),
        rating: marked(one.rating),
        why: one.reason === null ? one.why : `${one.why}; the reported rating stands: ${one.reason}`,
        trend: { text: trendText(one.trend), why: one.trendWhy },
        line: () => trendLine(one, register.context),
      }));
    case "actions":
      return register.rated.map((one) => ({ ...PLAIN, ...actionFacts(one), rating: marked(one.rating) }));
    case "risks":
      return [...register.rated, ...register.gone].map((one) => ({ ...PLAIN, ...riskFacts(one) }));
    case "budget":
      return register.rated.map(({ item, rating, why }) => ({
        ...PLAIN,
        ...{ item, why, rating: marked(rating) },
        facts: toldFacts([
          ["Budget", item.budget],
          ["Forecast", item.forecast],
          ["Variance", item.variance],
        ]),
      }));
    case "savings":
      return register.rated.map(({ item, rating, why }) => ({
        ...PLAIN,
        ...{ item, why, rating: marked(rating) },
        facts: toldFacts([
          ["Planned", item.planned[0] ?? null],
          ["Delivered", item.delivered],
          ["Forecast", item.forecast],
        ]),
      }));
    default:
      return unratedItems(register);
  }
}

function unratedItems(register: RatedRegister): readonly ItemFacts[] {
  switch (register.kind) {
    case "benchmarks":
      return register.rated.map(({ item, value, compared }) => ({
        ...PLAIN,
        item,
        facts: toldFacts([
          ["Ours", value],
          ...compared.map(({ comparator }) => [comparator.heading, comparator] as const),
          ["Rank", item.rank],
          ["Target", item.target],
        ]),
      }));
    case "decisions":
      return register.rated.map(({ item, standing }) => ({
        ...PLAIN,
        item,
        facts: [
          ...toldFacts([
            ["Status", item.status],
            ["Due", item.due],
          ]),
          { label: "Against the due date", words: standing },
        ],
      }));
    case "workforce":
      return register.rated.map(({ item, latest, previous }) => ({
        ...PLAIN,
        item,
        facts: toldFacts([
          ["Latest", latest],
          ["Before", previous],
          ...item.numbers.map((number) => [number.heading, number] as const),
        ]),
      }));
    case "entries":
      return register.rated.map((item) => ({ ...PLAIN, item, facts: [] }));
    default:
      return [];
  }
}
