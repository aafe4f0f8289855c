/** What a ribbon button has to say where no pane is open. */
export interface Notice {
  readonly heading: string;
  readonly words: string;
}

/** The parts of the page's address that carry what a dialog says. */
const HEADING = "heading";
const WORDS = "words";

/** Percentages of the window, as `displayDialogAsync` counts. */
const SIZE = { height: 30, width: 30, displayInIframe: true } as const;

/**
 * Shows a notice in a dialog, and waits until it is closed. Where no dialog can be opened (a person may forbid it) there is nothing left to
 * show it in.
 */
export function showNotice({ heading, words }: Notice): Promise<void> {
  const address = new URL(window.location.pathname, window.location.origin);
  address.searchParams.set(HEADING, heading);
  address.searchParams.set(WORDS, words);
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
export function noticeToShow(address: string): Notice | null {
  const { searchParams } = new URL(address);
  const [heading, words] = [searchParams.get(HEADING), searchParams.get(WORDS)];
  return heading === null || words === null ? null : { heading, words };
}

/** Draws the dialog: what there is to say, and a button that closes it. */
export function drawNotice(page: Document, notice: Notice): void {
  const [heading, text, button] = [element(page, "h1"), element(page, "p"), element(page, "button")];
  heading.textContent = notice.heading;
  text.textContent = notice.words;
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
