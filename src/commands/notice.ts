/** What a ribbon button has to say where no pane is open. */
export interface Notice {
  readonly heading: string;
  /** In paragraphs, a line each. */
  readonly words: string;
  /** The button that agrees to what is asked: `Close Q1 21/22`; null where nothing is. */
  readonly yes?: string | null;
}

/** The parts of the page's address that carry what a dialog says. */
const HEADING = "heading";
const WORDS = "words";
const YES = "yes";

/** Percentages of the window, as `displayDialogAsync` counts. */
const SIZE = { height: 30, width: 30, displayInIframe: true } as const;

/** What a dialog tells the page that opened it: that a person agreed. Anything else is only that it can be closed. */
const AGREED = "yes";

/**
 * Shows a notice in a dialog, and waits until it is closed. Where no dialog can be opened (a person may forbid it) there is nothing left to
 * show it in.
 * @returns whether a person agreed to what it asks
 */
export function showNotice({ heading, words, yes = null }: Notice): Promise<boolean> {
  const address = new URL(window.location.pathname, window.location.origin);
  address.searchParams.set(HEADING, heading);
  address.searchParams.set(WORDS, words);
  if (yes !== null) address.searchParams.set(YES, yes);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, SIZE, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(false));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        dialog.close();
        resolve("message" in said && said.message === AGREED);
      });
    });
  });
}

/** What this page has to say where it was opened as a dialog; null where it runs ribbon buttons. */
export function noticeToShow(address: string): Notice | null {
  const { searchParams } = new URL(address);
  const [heading, words] = [searchParams.get(HEADING), searchParams.get(WORDS)];
  return heading === null || words === null ? null : { heading, words, yes: searchParams.get(YES) };
}

/** Draws the dialog: what there is to say, a button that agrees where something is asked, and one that closes it. */
export function drawNotice(page: Document, { heading, words, yes = null }: Notice): void {
  const [title, text] = [element(page, "h1"), element(page, "p")];
  title.textContent = heading;
  text.textContent = words;
  // By the object model: the page's policy lets in no style that is written down.
  Object.assign(page.body.style, { font: "14px 'Segoe UI', system-ui, sans-serif", margin: "16px" });
  title.style.fontSize = "16px";
  text.style.whiteSpace = "pre-line";
  const buttons = [
    ...(yes === null ? [] : [button(page, yes, AGREED)]),
    button(page, yes === null ? "Close" : "Cancel", "close"),
  ];
  page.body.append(title, text, ...buttons);
  buttons.at(-1)?.focus();
}

function button(page: Document, words: string, message: string): HTMLButtonElement {
  const made = element(page, "button");
  made.textContent = words;
  made.style.marginInlineEnd = "8px";
  made.addEventListener("click", () => Office.context.ui.messageParent(message));
  return made;
}

const element = <Name extends "h1" | "p" | "button">(page: Document, name: Name): HTMLElementTagNameMap[Name] =>
  page.createElement(name);
