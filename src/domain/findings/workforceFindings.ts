import { plain } from "../reading/words.ts";
import { roundHalfUp } from "../roundHalfUp.ts";
import { allFigures } from "../register/onOneScale.ts";
import { valueOf } from "../register/periodValue.ts";
import type { RatedWorkforce } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { figureFindings, mixedFinding } from "./figureFindings.ts";
import { longFindings } from "./longFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about workforce figures: cells that are none, and a rate for each FTE that is not the amount over the FTE beside it. */
export const workforceFindings = (rated: readonly RatedWorkforce[]): readonly Finding[] => [
  ...longFindings(rated.map(({ item }) => item)),
  ...rated.flatMap(({ item }) => [
    ...[...allFigures(item), ...item.numbers].flatMap((figure) => figureFindings(figure, item.percent)),
    ...item.mixed.map(mixedFinding),
  ]),
  ...rated.flatMap((one) => rateFindings(one, rated)),
];

/** `Days lost per FTE` beside `Days lost to sickness` and `FTE`. */
function rateFindings({ item, latest }: RatedWorkforce, all: readonly RatedWorkforce[]): readonly Finding[] {
  const [, what = ""] = /^(.+?) per (?:fte|full[ -]time equivalent)\b/.exec(plain(item.title)) ?? [];
  const said = valueOf(latest);
  if (what === "" || said === null || latest === null) return [];
  const amounts = all.filter((one) => one.perFte !== null && plain(one.item.title).startsWith(what));
  const [amount] = amounts;
  if (amounts.length !== 1 || !amount?.perFte || !amount.latest) return [];
  const decimals = /\.(\d+)/.exec(latest.words)?.[1]?.length ?? 0;
  const { value, fte } = amount.perFte;
  if (roundHalfUp(value, decimals) === roundHalfUp(said, decimals)) return [];
  const by = `${amount.latest.words} over ${fte.words} FTE is ${roundHalfUp(value, Math.max(decimals, 2))}`;
  return [
    findingAt(latest, {
      code: "share-disagrees",
      severity: "note",
      message: `The row says ${latest.words}, but ${by}. The FTE may be that of another day, or an average of the year.`,
      proposal: "Say which FTE the rate is out of, or correct it.",
    }),
  ];
}
