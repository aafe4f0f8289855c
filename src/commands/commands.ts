/** Ends a ribbon button's work: until then Excel shows the button as busy. */
function complete(event: Office.AddinCommands.Event): void {
  event.completed();
}

/** Ties each ribbon button to what it does, by the name that manifest.xml calls it. */
async function start(): Promise<void> {
  await Office.onReady();
  Office.actions.associate("refreshSummaries", complete);
}

void start();
