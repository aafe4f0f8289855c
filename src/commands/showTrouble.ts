/** The part of the page's address that carries what a dialog says. */
const TROUBLE = "trouble";

/** Percentages of the window, as `displayDialogAsync` counts. */
const SIZE = { height: 30, width: 30, displayInIframe: true } as const;

/**
 * Shows in a dialog why a ribbon button did nothing, and waits until it is closed. Where no dialog can be opened (a person may forbid
 * it) there is nothing left to show it in.
 */
export function showTrouble(words: string): Promise<void> {
  const address = new URL(window.location.pathname, window.location.origin);
  address.searchParams.set(TROUBLE, words);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, SIZE, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}

/** What this page has to say where it was opened as a dialog; null where it runs ribbon buttons. */
export const troubleToShow = (address: string): string | null => new URL(address).searchParams.get(TROUBLE);

/** Draws the dialog: what was refused, and a button that closes it. */
export function drawTrouble(page: Document, words: string): void {
  const [heading, text, button] = [element(page, "h1"), element(page, "p"), element(page, "button")];
  heading.textContent = "The summaries were not refreshed";
  text.textContent = words;
  button.textContent = "Close";
  button.addEventListener("click", () => Office.context.ui.messageParent("close"));
  // By the object model: the page's policy lets in no style that is written down.
  Object.assign(page.body.style, { font: "14px 'Segoe UI', system-ui, sans-serif", margin: "16px" });
  heading.style.fontSize = "16px";
  page.body.append(heading, text, button);
  button.focus();
}

const element = <Name extends "h1" | "p" | "button">(page: Document, name: Name): HTMLElementTagNameMap[Name] =>
  page.createElement(name);
