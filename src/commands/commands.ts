import { checkWorkbook } from "./checkWorkbook.ts";
import { explainFigure } from "./explainFigure.ts";
import { nextPeriod } from "./nextPeriod.ts";
import { drawNotice, noticeToShow } from "./notice.ts";
import { refreshSummaries } from "./refreshSummaries.ts";
import type { ButtonEvent } from "./runCommand.ts";

/** What each ribbon button does, by the name that manifest.xml calls it. */
const COMMANDS = {
  refreshSummaries,
  checkWorkbook,
  nextPeriod,
  explainFigure,
} as const satisfies Readonly<Record<string, (event: ButtonEvent) => Promise<void>>>;

/** Ties each ribbon button to what it does; or, opened as a dialog, says what there is to say. */
async function start(): Promise<void> {
  await Office.onReady();
  const notice = noticeToShow(window.location.href);
  if (notice !== null) drawNotice(document, notice);
  else
    for (const [name, command] of Object.entries(COMMANDS))
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
}

void start();
