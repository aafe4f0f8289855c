import { roundHalfUp } from "../roundHalfUp.ts";
import type { Count } from "../reading/count.ts";
import { shareAgrees } from "../reading/count.ts";
import type { NumberValue, OddNumber } from "../reading/number.ts";
import type { Figure } from "../register/item.ts";
import { valueOf } from "../register/periodValue.ts";
import { showValue } from "../register/showValue.ts";
import type { Finding } from "../finding.ts";
import { formulaError } from "./dateFindings.ts";
import { findingAt } from "./makeFinding.ts";

/**
 * What is odd about a cell that should hold a figure.
 * @param percent whether the figures of its row are percentages
 */
export function figureFindings(figure: Figure, percent: boolean): readonly Finding[] {
  const { reading } = figure;
  if (reading.kind === "error") return [formulaError(figure)];
  if (reading.kind === "odd") return [unreadable(figure, reading)];
  if (reading.kind !== "number" || !reading.asText) return [];
  if (reading.count !== null) return shareFinding(figure, reading.count);
  const shown = showValue({ percent })(reading.value);
  return [reading.remark === null ? typedAsText(figure, reading, shown) : withWords(figure, reading, shown)];
}

/** A figure that is a percentage on another scale than the others of its row: `28.6` beside `28.6%`. */
export function mixedFinding(figure: Figure): Finding {
  const value = valueOf(figure);
  const shown = value === null ? figure.words : showValue({ percent: true })(value);
  return findingAt(figure, {
    code: "scale-mixed",
    message: `The figure ${figure.words} is on another scale than the other percentages of its row. It was read as ${shown}.`,
    proposal: "Write all percentages of the row in one way.",
    repair: value === null ? null : { value, format: "0.0%" },
  });
}

const unreadable = (figure: Figure, { why, proposal }: OddNumber): Finding =>
  findingAt(figure, {
    code: "number-unreadable",
    severity: "error",
    message: `The cell holds ${why} where a figure belongs ("${figure.words}"), so the value counts as missing.`,
    proposal:
      proposal === null ? "Type the figure, or N/A." : `Replace it with ${proposal}, if that is what was meant.`,
    repair: proposal === null ? null : { value: proposal, format: null },
  });

const withWords = (figure: Figure, { value, remark }: NumberValue, shown: string): Finding =>
  findingAt(figure, {
    code: "number-with-words",
    message: `The figure comes with words ("${remark ?? ""}"), which Excel cannot calculate with. It was read as ${shown}.`,
    proposal: "Keep the figure here and put the words in the commentary.",
    repair: { value, format: null },
  });

const typedAsText = (figure: Figure, { value, percent }: NumberValue, shown: string): Finding =>
  findingAt(figure, {
    code: "number-as-text",
    message: `The figure ${figure.words} is typed as text, which Excel's own sums and charts leave out. It was read as ${shown}.`,
    proposal: "Replace it with the number.",
    repair: { value, format: percent ? (figure.words.includes(".") ? "0.0%" : "0%") : null },
  });

/** A share that is not that of its counts: one of the two is wrong, and the counts were taken. */
function shareFinding(figure: Figure, count: Count): readonly Finding[] {
  if (shareAgrees(count) || count.total === 0) return [];
  const share = `${roundHalfUp((count.count / count.total) * 100, Math.max(1, count.decimals))}%`;
  return [
    findingAt(figure, {
      code: "share-disagrees",
      message: `${count.count} of ${count.total} is ${share}, not the share that stands beside it ("${figure.words}"). The counts were taken.`,
      proposal: "Correct the counts or the share.",
    }),
  ];
}
