import { textCell } from "../../../grid/table.ts";
import type { Risk, Told } from "../../../domain/register/item.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import { withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { RISK_WORDS } from "../words/riskWordColumns.ts";
import { numberReadAs, readAs, wordKeyOf } from "../words/wordKey.ts";
import { edgeOf, ownScore } from "./gravityColumns.ts";
import { KEPT, keptOf, OPEN, STATE_BEFORE } from "./keptRisks.ts";
import type { RiskColumn, RiskRowAsked, Risks } from "./riskColumn.ts";

interface BeforeAsked {
  /** What the headings of the current scores begin with. */
  readonly prefix: string;
  /** Whether the history says how the risks stood before; else the register's own columns do. */
  readonly isKept: boolean;
  readonly live: Live;
}

/** Columns that say how each risk stood before, and what comparing it with now says, as an expression. */
interface Before {
  readonly columns: readonly RiskColumn[];
  readonly compared: string;
}

/**
 * How risks stood before, like held against like in this order: likelihood and impact on the matrix, the register's own scores, an earlier score
 * against that of the matrix, levels by their lower edges, levels by their words.
 */
export function beforeColumns({ rated }: Risks, asked: BeforeAsked): Before {
  return asked.isKept
    ? keptBefore(asked)
    : ownBefore(
        rated.map(({ item }) => item),
        asked,
      );
}

function keptBefore({ prefix, live }: BeforeAsked): Before {
  const kept = (heading: string, of: string): RiskColumn => formulaColumn(heading, (_, { name }) => keptOf(of, name));
  const levels = levelColumns({ before: kept(LEVEL_BEFORE, KEPT.level), now: nowLevel(prefix) }, live);
  const compared = firstOf([[`[@${prefix}Score]`, "[@Score before]"], ...LEVELS]);
  return {
    columns: [kept(STATE_BEFORE, KEPT.state), kept("Score before", KEPT.score), ...levels],
    compared: when(`[@${STATE_BEFORE}]=${quoted(OPEN)}`, compared, '""'),
  };
}

function ownBefore(items: readonly Risk[], { prefix, live }: BeforeAsked): Before {
  const has = (...fields: readonly (keyof Risk)[]): boolean =>
    fields.every((field) => items.some((item) => item[field] !== null));
  const byWeights = has("previousLikelihood", "previousImpact");
  const byScore = has("previousScore");
  const byLevel = byScore || has("previousLevel");
  const onGrid = `[@${prefix}Likelihood weight]*[@${prefix}Impact weight]`;
  const tests = [
    ...(byWeights ? [[onGrid, "[@On matrix before]"] as const] : []),
    ...(byScore
      ? ([
          ["[@Own score]", "[@Score before]"],
          [onGrid, "[@Score before]"],
        ] as const)
      : []),
    ...(byLevel ? LEVELS : []),
  ];
  const level = formulaColumn(LEVEL_NOW, ({ level: own }) =>
    own === null ? `[@${prefix}Level]` : wordKeyOf(referTo(own.place)),
  );
  return {
    columns: [
      ...(byWeights ? [formulaColumn("On matrix before", onMatrixBefore)] : []),
      ...(byScore ? [scoreColumn("Own score", "score"), scoreColumn("Score before", "previousScore")] : []),
      ...(byLevel ? levelColumns({ before: formulaColumn(LEVEL_BEFORE, levelBefore), now: level }, live) : []),
    ],
    compared: tests.length === 0 ? '""' : when('[@Item]=""', '""', firstOf(tests)),
  };
}

const [LEVEL_BEFORE, LEVEL_NOW] = ["Level before", "Level compared"] as const;

const nowLevel = (prefix: string): RiskColumn => formulaColumn(LEVEL_NOW, () => `[@${prefix}Level]`);

const formulaColumn = (heading: string, formula: (item: Risk, asked: RiskRowAsked) => string): RiskColumn => ({
  heading,
  width: 14,
  cell: ({ item }, asked) => withFormula(textCell(""), formula(item, asked)),
});

const scoreColumn = (heading: string, field: "score" | "previousScore"): RiskColumn =>
  formulaColumn(heading, ({ [field]: told }) => (told === null ? '""' : ownScore(told)));

const weightOf = (told: Told, axis: "likelihood" | "impact"): string =>
  numberReadAs(wordKeyOf(referTo(told.place)), RISK_WORDS[axis]);

const onMatrixBefore = ({ previousLikelihood, previousImpact }: Risk): string =>
  previousLikelihood && previousImpact
    ? `IFERROR(${weightOf(previousLikelihood, "likelihood")}*${weightOf(previousImpact, "impact")},"")`
    : '""';

/** The level before; a column of earlier scores may hold levels. */
function levelBefore({ previousLevel, previousScore }: Risk, { live }: RiskRowAsked): string {
  const [first, second] = [previousLevel, previousScore].filter((told) => told !== null);
  if (first === undefined) return '""';
  const said = wordKeyOf(referTo(first.place));
  return second === undefined ? said : when(saysNothing(first, live), wordKeyOf(referTo(second.place)), said);
}

/** Two levels, each with its lower edge on the matrix and its place among words for levels. */
const levelColumns = (
  { before, now }: { readonly before: RiskColumn; readonly now: RiskColumn },
  live: Live,
): readonly RiskColumn[] => [
  before,
  now,
  ...[before, now].flatMap(({ heading }) => [
    formulaColumn(`${heading} edge`, () => edgeOf(readAs(`[@${heading}]`, RISK_WORDS.level), live, '""')),
    formulaColumn(`${heading} place`, () => numberReadAs(`[@${heading}]`, RISK_WORDS.rank)),
  ]),
];

const LEVELS: readonly Pair[] = ["edge", "place"].map((of) => [`[@${LEVEL_NOW} ${of}]`, `[@${LEVEL_BEFORE} ${of}]`]);

/** What stands now and what stood before, as expressions: numbers, or something that is none. */
type Pair = readonly [now: string, before: string];

/** What the first pair of numbers says: more is Increased; empty where there is none. */
const firstOf = (pairs: readonly Pair[]): string =>
  pairs.reduceRight((rest, [now, before]) => `IFERROR(${movementOf(`${now}-${before}`)},${rest})`, '""');

const movementOf = (rise: string): string => `CHOOSE(SIGN(ROUND(${rise},9))+2,"Reduced","Unchanged","Increased")`;

/** Whether a cell says nothing: it is empty, or says `N/A` and the like. */
export function saysNothing({ place, words }: Told, live: Live): string {
  const said = wordKeyOf(referTo(place));
  const { value } = live.cell(place);
  const own = readNoValue(words) !== null && typeof value === "string" && value !== "" ? [value] : [];
  const list = [...new Set(["n/a", "-", "–", "tbc", ...own.map((one) => one.trim().toLowerCase())])];
  return `OR(${said}="",ISNUMBER(MATCH(${said},{${list.map(quoted).join(",")}},0)))`;
}
