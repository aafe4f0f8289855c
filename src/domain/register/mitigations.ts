import type { Place } from "../../grid/area.ts";
import { actionState } from "../action.ts";
import { labelIndex } from "../fit/labelIndex.ts";
import { NO_DATA, type RatingScale } from "../ratingScale.ts";
import { latestDay } from "../reading/date.ts";
import { readNoValue } from "../reading/noValue.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { RiskGrid } from "../risk.ts";
import { columnOf } from "./fields.ts";
import type { RatedAction, RatedRisk } from "./rated.ts";
import type { RatedRegister } from "./ratedRegister.ts";

/** Something that is done against a risk, and how it stands. */
export interface Mitigation {
  readonly place: Place;
  readonly rating: string;
  readonly live: boolean;
  readonly onTarget: boolean;
  /** The level of its risk. */
  readonly level: string;
}

/** What mitigations stand against. */
export interface MitigationContext {
  readonly grid: RiskGrid;
  readonly scale: RatingScale;
  /** A serial number. */
  readonly asAt: number;
}

type RatedRisks = Extract<RatedRegister, { kind: "risks" }>;

/**
 * The mitigations of the open risks above the least grave level (High and Medium, of High, Medium and Low): the actions of those registers that name
 * risks by reference or title, and the rows of the register of risks itself where it has a column for how mitigation stands.
 * @returns null when the workbook says nothing of how mitigations stand
 * Source: domain rules, section 5.
 */
export function mitigationsOf(
  risks: RatedRisks,
  others: readonly RatedRegister[],
  context: MitigationContext,
): readonly Mitigation[] | null {
  const riskNamed = riskFinder(risks.rated);
  const registers = others.flatMap((one) =>
    one.kind === "actions" && namesRisks(one.rated, riskNamed) ? [one.rated] : [],
  );
  const own = ownMitigations(risks, context);
  if (registers.length === 0 && own === null) return null;
  const counts = (risk: RatedRisk): boolean =>
    risk.movement !== "Closed" && risk.level !== "" && risk.level !== context.grid.levels.at(-1)?.level;
  const named = registers.flat().flatMap((action): readonly Mitigation[] => {
    const risk = riskNamed(action);
    if (risk === null || !counts(risk)) return [];
    const { item, rating, live, onTarget } = action;
    return [{ place: item.place, rating, live, onTarget, level: risk.level }];
  });
  return [...(own ?? []).flatMap(({ risk, mitigation }) => (counts(risk) ? [mitigation] : [])), ...named];
}

/** The risk that an action names; null when it names none. */
type RiskFinder = (action: RatedAction) => RatedRisk | null;

/** A register is one of mitigations when at least half of its rows name a risk. */
const namesRisks = (actions: readonly RatedAction[], riskNamed: RiskFinder): boolean =>
  actions.length > 0 && actions.filter((action) => riskNamed(action) !== null).length * 2 >= actions.length;

/**
 * Finds the risk that an action names in its reference, in the column of what it belongs to, or in the section row above it: the first whose
 * title stands there, or whose reference (also before its title, `R4 - Cyber attack`, or in a list).
 */
function riskFinder(risks: readonly RatedRisk[]): RiskFinder {
  const titled = labelIndex(risks.map(({ item }) => item.title));
  const referred = referenceIndex(risks.map(({ item }) => item.ref?.words ?? ""));
  return ({ item }) => {
    const said = [item.parent?.words, item.ref?.words, item.directorate?.words, item.section];
    const places = said
      .flatMap((words) => words ?? [])
      .flatMap((words) => [titled(words) ?? [], referred(words)].flat());
    return risks[Math.min(...places)] ?? null;
  };
}

/** Finds the places of the references that some words are, or list. In a list only references with a digit count. */
function referenceIndex(refs: readonly string[]): (words: string) => readonly number[] {
  const places = new Map<string, number>();
  for (const [place, words] of refs.entries()) {
    const ref = words.trim().toLowerCase();
    if (ref !== "" && readNoValue(ref) === null && !places.has(ref)) places.set(ref, place);
  }
  return (words) => {
    const all = words.trim().toLowerCase();
    const listed = all.split(/[\s,;:/&]+/).filter((part) => /\d/.test(part));
    return [all, ...listed].flatMap((ref) => places.get(ref) ?? []);
  };
}

/** A heading that speaks of what is done against a risk, and not of the risk. */
const OF_MITIGATION = /mitigat|action|control|treatment|progress|delivery/i;

/** How mitigation stands by the register of risks itself; null when none of its columns says. */
function ownMitigations({ register, rated }: RatedRisks, { scale, asAt }: MitigationContext) {
  const heading = columnOf(register.layout, "status")?.heading ?? "";
  if (!OF_MITIGATION.test(heading)) return null;
  const dated = OF_MITIGATION.test(columnOf(register.layout, "dueDate")?.heading ?? "");
  return rated.flatMap((risk) => {
    const { status, due } = risk.item;
    if (status === null || readNoValue(status.words) !== null) return [];
    const reading = readRating(status.words, scale);
    const rating = reading.kind === "rating" ? reading.rating : null;
    const { live, onTarget } = actionState(rating, dated ? latestDay(due?.reading ?? null) : null, asAt, 0);
    return [
      { risk, mitigation: { place: status.place, rating: rating ?? NO_DATA, live, onTarget, level: risk.level } },
    ];
  });
}
