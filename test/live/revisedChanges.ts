import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import type { Change, Edits } from "./afterEdits.ts";
import type { LiveCase } from "./liveBooks.ts";

const TEXT = `
== Executive actions ==
Executive actions

Executive of | Report | Agreed action | Owner | Due date | Status | Revised due date | New due date
15/06/2020 | Pier | Repair the pier | A | 31/05/2021 | Green | 30/06/2021 | 30/09/2021
15/06/2020 | Park | Open the park | B | 31/05/2021 | Red | 30/06/2021 |
15/06/2020 | Hall | Paint the hall | B | 31/05/2021 | Red | 31/05/2021 | 31/07/2021
15/06/2020 | Road | Mend the road | C | 30/09/2021 | Green | |
15/06/2020 | Bridge | Widen the bridge | C | 31/03/2021 | Red | 30/06/2021, then 31/08/2021 | 31/10/2021
15/06/2020 | Tower | Light the tower | C | | Red | 30/06/2021 | 31/10/2021
15/06/2020 | Canal | Dredge the canal | C | 30/04/2021 | Red | 30/06/2021 | 30/04/2021
`;

const ACTIONS: LiveCase = {
  ...{ name: "revised", pack: "scrutiny", choices: choices({ period: "Q1 21/22" }) },
  open: () => bookFromText(TEXT),
};

const change = (because: string, edits: Edits): Change => ({ of: ACTIONS, sheet: "Executive actions", because, edits });

// 30 June, 31 July, 30 September and 31 December 2021.
const [JUNE, JULY, SEPTEMBER, DECEMBER] = [44377, 44408, 44469, 44561];
const [DUE, FIRST, SECOND] = [4, 6, 7];
const NARRATIVE = 5;

/** Rows count from 0: the first action stands in row 3. */
export const REVISED_CHANGES: readonly Change[] = [
  change("actions were moved once, twice and back again", []),
  change("actions are moved again, and a second revision is taken back", [
    [3, SECOND, DECEMBER],
    [4, SECOND, DECEMBER],
    [5, FIRST, JUNE],
    [6, FIRST, DECEMBER],
    [6, SECOND, 44592],
    [8, DUE, JUNE],
  ]),
  change("revisions are the agreed date, or the same again", [
    [3, SECOND, JUNE],
    [4, FIRST, 44347],
    [5, DUE, JULY],
    [8, SECOND, ""],
    [9, FIRST, ""],
    [9, SECOND, SEPTEMBER],
  ]),
  {
    ...change("other days are proposed on the narrative's sheet, and one is taken away", [
      [5, NARRATIVE, DECEMBER],
      [6, NARRATIVE, DECEMBER],
      [7, NARRATIVE, 44347],
      [9, NARRATIVE, ""],
    ]),
    sheet: "Scrutineer narrative",
  },
];
