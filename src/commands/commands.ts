import { refreshSummaries } from "./refreshSummaries.ts";
import { drawTrouble, troubleToShow } from "./showTrouble.ts";

/** Ties each ribbon button to what it does, by the name that manifest.xml calls it; or, opened as a dialog, says what went wrong. */
async function start(): Promise<void> {
  await Office.onReady();
  const trouble = troubleToShow(window.location.href);
  if (trouble !== null) drawTrouble(document, trouble);
  else
    Office.actions.associate("refreshSummaries", (event: Office.AddinCommands.Event) => void refreshSummaries(event));
}

void start();
