import { checkWorkbook as findingsOf } from "../actions/check.ts";
import { workbookChoices } from "../actions/workbookChoices.ts";
import type { Finding, Severity } from "../domain/finding.ts";
import { counted, listed } from "../report/sentences.ts";
import type { Notice } from "./notice.ts";
import { type ButtonEvent, runCommand } from "./runCommand.ts";

/** The ribbon button Check workbook: an open pane shows its Checks, read afresh; without one a dialog says how much is odd. Writes nothing. */
export const checkWorkbook = (event: ButtonEvent): Promise<void> =>
  runCommand(
    {
      refused: "The workbook was not checked",
      inPane: "go to Checks",
      run: async () => {
        const notice = checkNotice(await findingsOf(workbookChoices()));
        return { news: "checked", notice: () => Promise.resolve(notice) };
      },
    },
    event,
  );

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  note: ["note", "notes"],
};

/** What a check found, in short: how much of each severity, on which sheets, and where to go on. */
export function checkNotice(findings: readonly Finding[]): Notice {
  if (findings.length === 0)
    return { heading: "Nothing odd was found", words: "Every register was read and checked. Nothing was changed." };
  const severities = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, ...WORDS[severity])];
  });
  const sheets = [...new Set(findings.map(({ place }) => place.sheet))];
  return {
    heading: `${counted(findings.length, "finding", "findings")} to look at`,
    words: `${listed(severities)}, on ${sheetWords(sheets)}. Press Open on the Home tab and go to Checks: each finding leads to its cell and says what to do. Nothing was changed.`,
  };
}

/** How many sheets are named; beyond that they are counted. */
const FEW = 4;

const sheetWords = (sheets: readonly string[]): string =>
  sheets.length > FEW ? `${sheets.length} sheets` : `the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets)}`;
