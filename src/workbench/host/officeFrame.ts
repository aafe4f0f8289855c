import type { EventEntry } from "../../standin/excel/events.ts";
import { appContext } from "./appContext.ts";
import type { Conversation } from "./conversation.ts";
import { DIALOG, type DialogNews, dialogUrl, messageToParent } from "./dialogs.ts";
import { answerText, eventText, type OfficeRequest, readRequest } from "./message.ts";
import { callMethod } from "./officeMethods.ts";
import type { OpenDocument } from "./openDocument.ts";
import { jsonSettings, memberOf } from "./settings.ts";

/** How a frame is joined to its document. */
export interface FrameOptions {
  readonly conversation: Conversation;
  readonly document: OpenDocument;
  /** The sets of the API that the add-in is told Excel has. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Sends a text to the window in the frame. */
  readonly send: (text: string) => void;
}

/** Ends a ribbon button's work: the number that office.js gives `event.completed()`, and the events and methods of it. */
const COMMAND_COMPLETED = 94;
const COMMAND_INVOKED = "appCommandInvoked";

/** By which a dialog says something to the page that opened it. */
const MESSAGE_PARENT = 144;

/** `ooeInternalError`: for a dialog that nobody draws. */
const NOT_DRAWN = { Error: 5001 };

/**
 * The side of Excel on the web in the talk with one frame of the add-in: answers what office.js asks from the document
 * and tells it of events.
 */
export class OfficeFrame {
  /** Called when the frame is ready to run ribbon buttons. */
  onCommandsReady: (() => void) | null = null;
  /** Called when a ribbon button's work has ended; `status` 0 is well. */
  onCommandCompleted: ((status: number) => void) | null = null;
  /** Called with the address of a dialog that the page opens, and with null when it closes it. Without it, dialogs fail. */
  onDialog: ((url: string | null) => void) | null = null;
  /** Called with what this page, a dialog, says to the one that opened it. */
  onMessageToParent: ((message: string) => void) | null = null;
  readonly #options: FrameOptions;
  readonly #listening = new Map<string, OfficeRequest>();

  constructor(options: FrameOptions) {
    this.#options = options;
  }

  /** Joins the frame to the document's events until the returned function is called. */
  open(): () => void {
    return this.#options.document.listen({
      events: (entries) => this.fire("richApiMessage", { ArrayData: entries.map(wireEntry) }),
      selectionChanged: () => this.fire("documentSelectionChanged", {}),
    });
  }

  /** Takes a message that came from the frame; one that is not of its conversation is let pass. */
  receive(text: unknown): void {
    const request = readRequest(text);
    if (request?.conversation !== this.#options.conversation.id) return;
    if (request.kind === "invoke") this.#invoke(request);
    else this.#attend(request);
  }

  /** Tells the frame of an event; nothing when it does not listen. */
  fire(event: string, data: unknown): void {
    const request = this.#listening.get(event);
    if (request) this.#options.send(eventText(request, data));
  }

  /** Has the frame run the function of a ribbon button. */
  runCommand(button: string, functionName: string): void {
    const event = JSON.stringify({ source: { id: button } });
    this.fire(COMMAND_INVOKED, { 0: button, 1: functionName, 2: event });
  }

  /** Tells the page of the dialog that it opened. */
  tellOfDialog(news: DialogNews): void {
    this.fire(DIALOG, news);
  }

  #attend(request: OfficeRequest): void {
    if (request.name === DIALOG && this.onDialog === null) {
      this.#reply(request, NOT_DRAWN);
      return;
    }
    if (request.kind === "listen") this.#listening.set(request.name, request);
    else this.#listening.delete(request.name);
    this.#reply(request, { Error: 0 });
    if (request.kind === "listen" && request.name === COMMAND_INVOKED) this.onCommandsReady?.();
    if (request.name === DIALOG) this.onDialog?.(request.kind === "listen" ? dialogUrl(request) : null);
  }

  #invoke(request: OfficeRequest): void {
    if (request.name === "executeMethod") this.#executeMethod(request);
    else if (request.name === "ContextActivationManager_getAppContextAsync") this.#reply(request, this.#appContext());
    // What is left tells Excel something (where the focus is, what to log) and wants to hear that it was heard.
    else this.#reply(request, null);
  }

  #appContext(): unknown {
    const { conversation, document, requirements } = this.#options;
    const { name, book, host } = document;
    return appContext(conversation, {
      ...{ name, requirements, readOnly: host.session.readOnly, settings: jsonSettings(book) },
    });
  }

  #executeMethod(request: OfficeRequest): void {
    const number = memberOf(memberOf(request.data, "DdaMethod"), "DispatchId");
    const reply = (data: Readonly<Record<string, unknown>>): void => this.#reply(request, { Version: 1, ...data });
    if (number === COMMAND_COMPLETED) this.#commandCompleted(request);
    else if (number === MESSAGE_PARENT) this.#messageToParent(request);
    else callMethod(this.#options.document, Number(number), request.data, reply);
  }

  #commandCompleted(request: OfficeRequest): void {
    this.#reply(request, { Version: 1, Error: 0 });
    this.onCommandCompleted?.(Number(memberOf(request.data, "1")));
  }

  #messageToParent(request: OfficeRequest): void {
    this.#reply(request, { Version: 1, Error: 0 });
    this.onMessageToParent?.(messageToParent(request.data));
  }

  #reply(request: OfficeRequest, data: unknown): void {
    this.#options.send(answerText(request, data));
  }
}

const wireEntry = (entry: EventEntry & { readonly isRemoteOverride?: boolean }): readonly unknown[] => [
  ...[entry.messageCategory, entry.messageType, entry.targetId, entry.message],
  ...[null, entry.isRemoteOverride ?? false],
];
