import type { Place } from "../../grid/area.ts";
import { actionState } from "../action.ts";
import { labelIndex } from "../fit/labelIndex.ts";
import { NO_DATA, type RatingScale } from "../ratingScale.ts";
import { latestDay } from "../reading/date.ts";
import { readNoValue } from "../reading/noValue.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { RiskGrid } from "../risk.ts";
import type { Layout } from "../layout.ts";
import { columnOf } from "./fields.ts";
import type { Dated, ItemBase, Told } from "./item.ts";
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

/** A row that may be a mitigation: of the register of risks itself, or of a register of actions that name risks. */
export interface MitigationRow {
  /** Where it stands: the row of a register, from 0 among its items. */
  readonly register: RatedRegister;
  readonly index: number;
  readonly item: ItemBase;
  /** The risk it is done against; null where it names none. */
  readonly risk: RatedRisk | null;
  /** The cell that names the risk, or that could; null where the section row above does, and for a risk's own row. */
  readonly said: Told | null;
  /** Of a risk's own row, what says how mitigation stands, and by when, as far as that is the date of the mitigation. */
  readonly own: { readonly status: Told | null; readonly due: Dated | null } | null;
  /** How it stands; null where nothing is said of it, or where its risk does not count. */
  readonly mitigation: Mitigation | null;
}

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
  return mitigationRows(risks, others, context)?.flatMap(({ mitigation }) => mitigation ?? []) ?? null;
}

/** The rows that are mitigations or would be if their risks were graver, those of the register of risks first; null as for `mitigationsOf`. */
export function mitigationRows(
  risks: RatedRisks,
  others: readonly RatedRegister[],
  context: MitigationContext,
): readonly MitigationRow[] | null {
  const riskNamed = riskFinder(risks.rated);
  const registers = others.flatMap((one) => (one.kind === "actions" && namesRisks(one.rated, riskNamed) ? [one] : []));
  const own = ownRows(risks, context);
  if (registers.length === 0 && own === null) return null;
  const named = registers.flatMap((register) =>
    register.rated.map((action, index): MitigationRow => {
      const found = riskNamed(action);
      const { item } = action;
      const said = found === null ? (item.parent ?? item.ref ?? item.directorate) : found.said;
      const of = { register, index, item, risk: found?.risk ?? null, said, own: null };
      return { ...of, mitigation: found && countsIn(found.risk, context) ? mitigationBy(action, found.risk) : null };
    }),
  );
  return [...(own ?? []), ...named];
}

const countsIn = ({ movement, level }: RatedRisk, { grid }: MitigationContext): boolean =>
  movement !== "Closed" && level !== "" && level !== grid.levels.at(-1)?.level;

const mitigationBy = ({ item: { place }, rating, live, onTarget }: RatedAction, { level }: RatedRisk): Mitigation => ({
  ...{ place, rating, live, onTarget, level },
});

/** The risk that an action names, with the cell that does, where one does; null when it names none. */
type RiskFinder = (action: RatedAction) => { readonly risk: RatedRisk; readonly said: Told | null } | null;

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
    const told = [item.parent, item.ref, item.directorate, item.section === null ? null : { words: item.section }];
    const named = told.flatMap((one) => {
      const places = one === null ? [] : [titled(one.words) ?? [], referred(one.words)].flat();
      const said = one !== null && "place" in one ? one : null;
      return places.length === 0 ? [] : [{ at: Math.min(...places), said }];
    });
    const [first] = named.toSorted((a, b) => a.at - b.at);
    const risk = first && risks[first.at];
    return risk ? { risk, said: first.said } : null;
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

/** Whether the status of a register of risks is that of what is done against them. */
export const saysMitigation = (layout: Layout): boolean =>
  OF_MITIGATION.test(columnOf(layout, "status")?.heading ?? "");

/** How mitigation stands by the register of risks itself; null when none of its columns says. */
function ownRows(risks: RatedRisks, context: MitigationContext): readonly MitigationRow[] | null {
  const { layout } = risks.register;
  if (!saysMitigation(layout)) return null;
  const dated = OF_MITIGATION.test(columnOf(layout, "dueDate")?.heading ?? "");
  return risks.rated.map((risk, index) => {
    const { item } = risk;
    const own = { status: item.status, due: dated ? item.due : null };
    const mitigation = countsIn(risk, context) ? ownMitigation(risk, own.due, context) : null;
    return { register: risks, index, item, risk, said: null, own, mitigation };
  });
}

function ownMitigation(
  { item: { status }, level }: RatedRisk,
  due: Dated | null,
  { scale, asAt }: MitigationContext,
): Mitigation | null {
  if (status === null || readNoValue(status.words) !== null) return null;
  const reading = readRating(status.words, scale);
  const rating = reading.kind === "rating" ? reading.rating : null;
  const { live, onTarget } = actionState(rating, latestDay(due?.reading ?? null), asAt, 0);
  return { place: status.place, rating: rating ?? NO_DATA, live, onTarget, level };
}
