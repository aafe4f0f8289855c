import { type TableModel, textCell } from "../../grid/table.ts";
import { mitigationsOf } from "../../domain/register/mitigations.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { ROLES, ROLE_WORDS } from "../../domain/register/role.ts";
import { STANDARD_WORDS } from "../../domain/rules/standardIds.ts";
import type { Standard } from "../../domain/standard.ts";
import { countable, NO_RESULTS } from "../actionCounts.ts";
import { type Countable, countRatings } from "../count.ts";
import { position, standardFigures } from "../notes.ts";
import { withFormula } from "../cells.ts";
import { countedBefore } from "../earlierCounts.ts";
import { countedIn, thresholdIn, thresholdOf } from "../live/countedOn.ts";
import { joined, say } from "../live/expression.ts";
import { mitigationColumns } from "../live/risks/mitigationsWorking.ts";
import { OPEN_LEVEL } from "../live/risks/workingRisks.ts";
import type { ReportInput } from "../reportInput.ts";
import { type Columns, heldTo, standardCells, standardColumns } from "../standardTable.ts";
import { countableOutcome } from "./outcomePoints.ts";

/** Something that is held to a standard, beside the registers that have a table of their own for it. */
export interface HeldToStandard {
  readonly about: string;
  /** What is counted, to follow its number: `mitigations of High and Medium risks`. */
  readonly what: string;
  readonly items: readonly Countable[];
  readonly before: readonly Countable[];
  readonly standard: Standard;
  /** The columns that are counted; null where figures are fixed values. */
  readonly columns: Columns;
  /** The threshold as a formula; null where figures are fixed values. */
  readonly threshold: string | null;
}

type CountedParts = Pick<HeldToStandard, "items" | "before" | "columns">;

/** Risk mitigations where the workbook says how they stand, and every register or role that a council set a standard for. */
export function otherHeld(input: ReportInput): readonly HeldToStandard[] {
  const own = [...input.rules.ownStandards].flatMap(([about, standard]): readonly HeldToStandard[] => {
    const register = registerCalled(input, about);
    const counted = register && countedNowAndBefore(register, input);
    const threshold = input.live && thresholdIn(input.live, about, standard.threshold);
    return counted ? [{ about, what: `rows of ${about}`, ...counted, standard, threshold }] : [];
  });
  return [...mitigations(input), ...own];
}

/** How many mitigations of the graver risks are on target. */
function mitigations(input: ReportInput): readonly HeldToStandard[] {
  const { rules, asAt, registers, every } = input;
  const risks = registers.get("risks");
  if (risks?.kind !== "risks") return [];
  const items = mitigationsOf(risks, every, { grid: rules.risk, scale: rules.scale, asAt });
  if (items === null) return [];
  const levels = rules.risk.levels.slice(0, -1).map(({ level }) => level);
  const what = `mitigations of ${levels.join(" and ")} risks`;
  const standard = rules.standards.riskMitigations;
  const columns = { now: mitigationColumns(input), before: null };
  const threshold = columns.now && thresholdOf(input, "riskMitigations");
  return [{ about: STANDARD_WORDS.riskMitigations, what, items, before: NO_RESULTS, standard, columns, threshold }];
}

/** The register that has a role or a name. */
function registerCalled({ registers, every }: ReportInput, about: string): RatedRegister | null {
  const said = about.trim().toLowerCase();
  const role = ROLES.find((one) => ROLE_WORDS[one].toLowerCase() === said || one.toLowerCase() === said);
  const byRole = role === undefined ? undefined : registers.get(role);
  return byRole ?? every.find(({ register }) => register.layout.name.toLowerCase() === said) ?? null;
}

/** What counts of a register, now and in the period before; null where its rows have no rating. */
function countedNowAndBefore(register: RatedRegister, input: ReportInput): CountedParts | null {
  const kept = countedBefore(input, register);
  const working = input.live?.working(register) ?? null;
  const on = (heading: string) => countedIn(working, heading, register.register.layout.name);
  switch (register.kind) {
    case "indicators": {
      const worked = register.rated.map((one) => countableOutcome({ ...one, rating: one.previousRating }));
      const columns = { now: on("Rating"), before: kept === null ? on("Rating before") : null };
      return { items: register.rated.map(countableOutcome), before: kept ?? worked, columns };
    }
    case "actions":
      return {
        ...{ items: countable(register.rated), before: kept ?? NO_RESULTS },
        columns: { now: on("Rating"), before: null },
      };
    case "risks": {
      const open = register.rated.filter(({ movement }) => movement !== "Closed");
      const items = open.map(({ item, level }) => ({ rating: level, live: true, onTarget: false, place: item.place }));
      return { items, before: kept ?? NO_RESULTS, columns: { now: on(OPEN_LEVEL), before: null } };
    }
    default:
      return null;
  }
}

/** Risk mitigations and the standards that a council set itself, a row each; null where there are none. */
export function otherStandards(input: ReportInput): TableModel | null {
  const held = otherHeld(input);
  if (held.length === 0) return null;
  const rows = held.map(({ about, items, before, standard, columns, threshold }) =>
    standardCells(
      {
        label: about,
        now: [countRatings(items, standard.numerator, standard.denominator, columns.now)],
        before: [countRatings(before, standard.numerator, standard.denominator, columns.before)],
        ...heldTo(items, standard, columns.now, threshold),
      },
      input.rules.decimals["other-standards"] ?? 1,
    ),
  );
  return {
    id: "other-standards",
    title: "Other standards",
    sheetName: "Other standards",
    ...noteOfAll(input, held),
    columns: standardColumns("Standard", input),
    rows,
  };
}

/** The figures and the rule of each standard; where some are formulas, all of them are one line of figures. */
function noteOfAll(input: ReportInput, held: readonly HeldToStandard[]): Pick<TableModel, "note" | "figures"> {
  const each = held.map(({ about, items, standard, what, columns, threshold }) => {
    const { text, formula } = standardFigures(items, standard, what, { on: columns.now, threshold });
    return { text: `${about}: ${text}`, part: formula === null ? [say(text)] : [formula], about };
  });
  const rest = `${position(input)} The standards are set in Scrutineer rules.`;
  const text = each.map((one) => one.text).join(" ");
  if (held.every(({ columns }) => columns.now === null)) return { note: `${text} ${rest}` };
  const parts = each.flatMap(({ about, part }, index) => [say(`${index === 0 ? "" : " "}${about}: `), ...part]);
  return { note: rest, figures: withFormula(textCell(text), joined(...parts)) };
}
