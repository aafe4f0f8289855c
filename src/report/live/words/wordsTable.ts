import { type TableModel, textCell } from "../../../grid/table.ts";
import { saysMitigation } from "../../../domain/register/mitigations.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { COMPLETE, type RatingScale } from "../../../domain/ratingScale.ts";
import { saysDone } from "../../../domain/register/rateDecisions.ts";
import { readRating } from "../../../domain/reading/ratingWord.ts";
import type { RiskGrid } from "../../../domain/risk.ts";
import { column, markedRating } from "../../cells.ts";
import type { Live } from "../live.ts";
import { riskWordColumns } from "./riskWordColumns.ts";
import { type SaidText, saidIn } from "./saidIn.ts";
import type { WordColumn } from "./wordColumn.ts";
import { SAID_NAME, wordKey } from "./wordKey.ts";

/** The id of the sheet of words. */
export const WORDS_TABLE = "words";

/** What every name over a column of the sheet of words begins with. */
export const WORD_NAMES = "Scrutineer.Words.";

/** Whether the formulas of a table look words up. */
export const usesWords = ({ rows }: Pick<TableModel, "rows">): boolean =>
  rows.some((row) => row.some(({ formula }) => formula?.includes(WORD_NAMES) === true));

/** What formulas look texts up in. */
export interface Words {
  readonly model: TableModel;
  /** The name of the column that reads ratings in the words of a scale; null for a scale that no register has. */
  readonly rating: (scale: RatingScale) => string | null;
  /** The name of the column that says which statuses of decisions leave nothing to do, by a scale; null for a scale that no decisions have. */
  readonly decided: (scale: RatingScale) => string | null;
}

/** What texts are gathered from. */
export interface WordsSource extends Pick<Live, "cell" | "rule"> {
  readonly registers: readonly RatedRegister[];
  readonly grid: RiskGrid;
  /** The council's own scale. */
  readonly scale: RatingScale;
}

/**
 * The texts that formulas look up, with what each is read as: the words of the scales in use and of the risk matrix, then those that stand in the
 * registers. A text that is on the sheet no more than once, whatever its capitals; one that is not there is read as nothing.
 */
export function wordsFrom(source: WordsSource): Words {
  const { registers, cell, grid, scale } = source;
  const rated = registers.filter(({ kind }) => kind === "actions" || kind === "indicators");
  const scales = scalesOf([...rated.map(usedScale), ...registers.flatMap((one) => mitigationScale(one, scale))]);
  const decided = scalesOf(registers.filter(({ kind }) => kind === "decisions").map(usedScale));
  const risks = registers.some(({ kind }) => kind === "risks");
  const columns = [
    ...scales.map(ratingColumn),
    ...decided.map(decidedColumn),
    ...(risks ? riskWordColumns(source) : []),
  ];
  const own = [...[...scales, ...decided].flatMap(({ scale }) => wordsOf(scale)), ...(risks ? labelsOf(grid) : [])];
  const texts = distinct([
    ...own.map((words) => ({ key: wordKey(words), words })),
    ...registers.flatMap((register) => saidIn(register, cell)),
  ]);
  return {
    model: modelOf(texts, columns),
    rating: (scale) => nameAmong(scales, scale, RATING),
    decided: (scale) => nameAmong(decided, scale, DECIDED),
  };
}

const modelOf = (texts: readonly SaidText[], columns: readonly WordColumn[]): TableModel => ({
  id: WORDS_TABLE,
  title: "Scrutineer words",
  sheetName: "Scrutineer words",
  note: "What the words that stand in the registers are read as; the working sheets look them up here. A word that is typed for the first time is here after the next refresh. Nothing needs to be typed on this sheet.",
  columns: [column("What stands in the register", 40), ...columns.map(({ heading }) => column(heading, 18))],
  rows: texts.map(({ key, words }) => [textCell(key), ...columns.map((one) => one.cell(words))]),
  names: [
    { name: SAID_NAME, column: 0, row: null },
    ...columns.map(({ name }, index) => ({ name, column: index + 1, row: null })),
  ],
});

/** A scale with the name of the first register that has it. */
interface UsedScale {
  readonly scale: RatingScale;
  readonly register: string;
}

const usedScale = ({ scale, register }: RatedRegister): UsedScale => ({ scale, register: register.layout.name });

/** How mitigation stands by a register of risks itself is said in the council's own scale. */
const mitigationScale = ({ kind, register }: RatedRegister, scale: RatingScale): readonly UsedScale[] =>
  kind === "risks" && saysMitigation(register.layout) ? [{ scale, register: register.layout.name }] : [];

function scalesOf(used: readonly UsedScale[]): readonly UsedScale[] {
  return used.filter(({ scale }, index) => used.findIndex((one) => isSame(one.scale, scale)) === index);
}

const isSame = (one: RatingScale, other: RatingScale): boolean =>
  one === other || JSON.stringify([one.steps, one.beside]) === JSON.stringify([other.steps, other.beside]);

/** What the columns of ratings, and of what is done with decisions, are named. */
const [RATING, DECIDED] = ["Rating", "Decided"] as const;

const nameAt = (index: number, of: string): string => `${WORD_NAMES}${of}${index === 0 ? "" : `.${index + 1}`}`;

function nameAmong(scales: readonly UsedScale[], scale: RatingScale, of: string): string | null {
  const index = scales.findIndex((one) => isSame(one.scale, scale));
  return index < 0 ? null : nameAt(index, of);
}

const ratingColumn = ({ scale, register }: UsedScale, index: number): WordColumn => ({
  name: nameAt(index, RATING),
  heading: index === 0 ? "What it is read as" : `What it is read as in ${register}`,
  cell: (words) => {
    const reading = readRating(words, scale);
    return textCell(reading.kind === "rating" ? reading.rating : "");
  },
});

const decidedColumn = ({ scale, register }: UsedScale, index: number): WordColumn => ({
  name: nameAt(index, DECIDED),
  heading: index === 0 ? "As a decision's status" : `As a decision's status in ${register}`,
  cell: (words) => textCell(saysDone(words, scale) ? COMPLETE : ""),
});

/** What officers type for the words of a scale, and the words with their marks. */
const wordsOf = (scale: RatingScale): readonly string[] =>
  [...scale.steps, ...scale.beside].flatMap(({ word, synonyms }) => [word, markedRating(scale, word), ...synonyms]);

/** The labels of a risk matrix, and their places on its axes. */
const labelsOf = ({ likelihood, impact, levels }: RiskGrid): readonly string[] => [
  ...[...likelihood, ...impact].map(({ label }) => label),
  ...levels.map(({ level }) => level),
  ...Array.from({ length: Math.max(likelihood.length, impact.length) }, (_, index) => String(index + 1)),
];

function distinct(texts: readonly SaidText[]): readonly SaidText[] {
  const byKey = new Map<string, SaidText>();
  for (const text of texts) {
    const folded = text.key.toLowerCase();
    if (!byKey.has(folded)) byKey.set(folded, text);
  }
  return [...byKey.values()];
}
