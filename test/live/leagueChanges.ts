import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import type { Change, Edits } from "./afterEdits.ts";
import type { LiveCase } from "./liveBooks.ts";

const TEXT = `
== League table ==
Recycling rates (higher is better)
Local authority | Recycling rate 2022/23 | Recycling rate 2023/24
Stockton | 30% | 31.5%
Hartlepool | 28% | 29%
Middlesbrough | 25.5% |
Redcar | 33% | 33%
Darlington | 36% | 37.2%
Durham | 38% |
Northumberland | 34% |
Gateshead | 29% | 30.4%
Sunderland | 26% |
Newcastle | 34% |
England average | 42% | 41%
`;

const LEAGUE: LiveCase = {
  ...{ name: "two-years", pack: "transformation", choices: choices({ period: "Q4 23/24" }) },
  open: () => bookFromText(TEXT),
};

const change = (because: string, edits: Edits): Change => ({ of: LEAGUE, sheet: "League table", because, edits });

const [BEFORE, NOW] = [1, 2];

/** Rows count from 0: the first authority stands in row 2. */
export const LEAGUE_CHANGES: readonly Change[] = [
  change("some authorities have only the year before", []),
  change("values of both years change", [
    [2, NOW, 0.22],
    [3, NOW, 0.5],
    [4, BEFORE, 0.41],
    [7, BEFORE, 0.1],
    [8, BEFORE, 0.41],
    [11, BEFORE, 0.26],
  ]),
];
