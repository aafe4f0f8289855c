import type { OfficeFrame } from "./officeFrame.ts";

/** A function of a ribbon button that is to be run. */
export interface Command {
  /** The button's id. */
  readonly button: string;
  readonly functionName: string;
}

/** How a function of a ribbon button ended. */
export type CommandEnd = "done" | "no such function" | "not answered";

/** `ooeInvalidCallback`: the page has no function of that name, or not yet. */
const INVALID_CALLBACK = 11101;

/**
 * How long a page may take to say which functions it has, in milliseconds, and how often it is asked. Excel: not
 * documented; a page that says so as soon as `Office.onReady` has resolved is asked once.
 */
const PATIENCE = 5_000;
const PAUSE = 100;

/** The longest that a function may take. Source: "Create add-in commands", learn.microsoft.com: five minutes. */
const LONGEST = 5 * 60_000;

/** Runs functions of ribbon buttons in a frame, as soon as its page is ready for them. */
export class CommandRun {
  readonly #frame: OfficeFrame;
  readonly #command: Command;
  readonly #ended: (end: CommandEnd) => void;
  #waited = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ended` is called once, when the function has called `event.completed()` or will never do so. */
  constructor(frame: OfficeFrame, command: Command, ended: (end: CommandEnd) => void) {
    this.#frame = frame;
    this.#command = command;
    this.#ended = ended;
    frame.onCommandsReady = () => this.#ask();
    frame.onCommandCompleted = (status) => this.#completed(status);
    this.#timer = setTimeout(() => this.#end("not answered"), LONGEST);
  }

  /** Stops waiting for the end. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#frame.onCommandsReady = null;
    this.#frame.onCommandCompleted = null;
  }

  #ask(): void {
    this.#frame.runCommand(this.#command.button, this.#command.functionName);
  }

  #completed(status: number): void {
    this.#waited += PAUSE;
    if (status !== INVALID_CALLBACK) this.#end("done");
    else if (this.#waited > PATIENCE) this.#end("no such function");
    else setTimeout(() => this.#ask(), PAUSE);
  }

  #end(end: CommandEnd): void {
    this.cancel();
    this.#ended(end);
  }
}
