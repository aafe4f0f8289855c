import {
  FROZEN_FIELDS,
  type FrozenCell,
  type FrozenField,
  type FrozenItem,
  NOTHING,
  uniqueKeys,
} from "../../domain/history/frozen.ts";
import { STANDINGS } from "../../domain/history/frozenRating.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import type { Dated, ItemBase } from "../../domain/register/item.ts";
import type { RatedAction, RatedDecision, RatedIndicator, RatedRisk } from "../../domain/register/rated.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { agreedDay } from "../../domain/register/revisions.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { formatPounds, frozenDay, frozenFigureCell, frozenTarget, frozenText } from "./freezeCells.ts";

type Kept = Partial<Record<FrozenField, FrozenCell>>;

/**
 * The results of a register in a period as values that stay: what its items are rated in the reporting period, in its order. Empty for a
 * register whose items have no results, such as a list of strategies.
 * @param today the day on which they are kept, as a serial number
 */
export function freeze(register: RatedRegister, period: DatedPeriod, today: number): readonly FrozenItem[] {
  const rows = resultsOf(register);
  const keys = uniqueKeys(rows.map(({ item }) => item.key));
  const name = register.register.layout.name;
  return rows.map(({ item, kept }, index) => ({
    ...{ register: name, key: keys[index] ?? item.key, title: item.title, place: null, period },
    cells: all({ ...kept, frozen: frozenDay(today) }),
  }));
}

const all = (kept: Kept): FrozenItem["cells"] =>
  Object.fromEntries(FROZEN_FIELDS.map((field) => [field, kept[field] ?? NOTHING])) as FrozenItem["cells"];

interface Result {
  readonly item: ItemBase;
  readonly kept: Kept;
}

function resultsOf(register: RatedRegister): readonly Result[] {
  switch (register.kind) {
    case "indicators":
      return register.rated.map((one) => ({ item: one.item, kept: indicator(one) }));
    case "actions":
      return register.rated.map((one) => ({ item: one.item, kept: action(one) }));
    case "risks":
      return register.rated.map((one) => ({ item: one.item, kept: risk(one) }));
    case "decisions":
      return register.rated.map((one) => ({ item: one.item, kept: decision(one) }));
    case "benchmarks":
      return register.rated.map(({ item, value }) => ({
        item,
        kept: { actual: frozenFigureCell(value, item.percent), target: frozenTarget(item.target, item.percent) },
      }));
    case "workforce":
      return register.rated.map(({ item, latest }) => ({
        item,
        kept: { actual: frozenFigureCell(latest, item.percent), target: frozenTarget(item.target, item.percent) },
      }));
    case "budget":
      return register.rated.map(({ item, forecast, budget, rating }) => ({
        item,
        kept: { actual: formatPounds(forecast), target: formatPounds(budget), rating: frozenText(rating) },
      }));
    case "savings":
      return register.rated.map(({ item, forecast, delivered, planned, rating }) => ({
        item,
        kept: {
          ...{ actual: formatPounds(forecast ?? delivered), target: formatPounds(planned) },
          rating: frozenText(rating),
        },
      }));
    default:
      return [];
  }
}

const indicator = ({ item, value, target, rating, trend }: RatedIndicator): Kept => ({
  actual: frozenFigureCell(value, item.percent),
  target: frozenTarget(target, item.percent),
  rating: frozenText(rating),
  trend: frozenText(trend),
  status: frozenText(item.status?.words ?? ""),
});

const action = ({ item, rating, live, onTarget, overdue }: RatedAction): Kept => ({
  rating: frozenText(rating),
  standing: frozenText(
    !live ? rating : onTarget ? STANDINGS.onTarget : overdue ? STANDINGS.overdue : STANDINGS.offTarget,
  ),
  status: frozenText(item.status?.words ?? ""),
  due: dayOr(agreedDay(item), item.due),
  revised: dayOr(item.revisions.at(-1)?.day ?? null, item.revised),
  revisions: frozenText(item.revisions.map(({ day }) => formatDay(day)).join("; ")),
});

const risk = ({ item, level, score, movement }: RatedRisk): Kept => ({
  level: frozenText(level),
  score: score === null ? NOTHING : { ...NOTHING, value: score, text: String(score) },
  trend: frozenText(movement ?? ""),
  status: frozenText(item.status?.words ?? ""),
  due: dayOr(null, item.due),
});

const decision = ({ item, standing }: RatedDecision): Kept => ({
  standing: frozenText(standing),
  status: frozenText(item.status?.words ?? ""),
  due: dayOr(agreedDay(item), item.due),
  revised: dayOr(null, item.revised),
});

/** A day as a date; where none can be named, the words that stand there. */
function dayOr(day: number | null, dated: Dated | null): FrozenCell {
  if (day !== null) return frozenDay(day);
  const { reading } = dated ?? {};
  if (reading?.kind === "date" && reading.precision === "day" && !reading.several) return frozenDay(reading.serial);
  return frozenText(dated?.words ?? "");
}
