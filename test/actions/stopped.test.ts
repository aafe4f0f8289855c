import type { Progress } from "../../src/actions/progress.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { makeReport } from "../../src/actions/report.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { Step } from "../../src/grid/step.ts";
import { tooLarge } from "../../src/standin/faults.ts";
import type { StandIn } from "../../src/standin/host.ts";
import { UNATTENDED } from "../../src/workbook/progress.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { smallBook } from "./everyAction.ts";
import { picture } from "./picture.ts";
import { choices } from "./sample.ts";

/** Watches an action on an Excel that takes small requests only, and calls it off before a piece of the writing. */
class Watching implements Progress {
  readonly steps: Step[] = [];
  #arranged = false;

  readonly host: StandIn;
  readonly before: number;

  constructor(host: StandIn, before: number) {
    this.host = host;
    this.before = before;
  }

  tell = (step: Step): Promise<void> => {
    this.steps.push(step);
    if (step.doing === "writing" && this.before > 1 && !this.#arranged) this.#arrange();
    return Promise.resolve();
  };

  isStopped = (): boolean => {
    const last = this.steps.at(-1);
    return last?.doing === "writing" && last.piece >= this.before;
  };

  get pieces(): number {
    return this.steps.at(-1)?.pieces ?? 0;
  }

  /** Halved five times, 4 MB are 125 kB. */
  #arrange(): void {
    this.#arranged = true;
    for (let times = 0; times < 5; times++) this.host.failNext(tooLarge("Request"));
  }
}

const NEVER = Infinity;

/** A workbook but for the minute in which its figures were worked out. */
const timeless = (book: Book): unknown =>
  JSON.parse(
    JSON.stringify(picture(book)).replaceAll(/As at the last refresh, [\d/]+ [\d:]+\./g, "As at the last refresh."),
  );

/** Long tasks. */
const TASKS = [
  {
    task: "a first report",
    run: (progress: Progress) => makeReport("scrutiny", choices(), null, progress),
  },
  { task: "a closed period", run: (progress: Progress) => rollOver(choices(), { progress }) },
] as const;

describe.each(TASKS)("$task that is written in pieces", ({ run }) => {
  let steps: readonly Step[] = [];
  let pieces = 0;
  let finished: unknown = null;

  beforeAll(async () => {
    await withExcel(smallBook(), async (opened) => {
      const watching = new Watching(opened.host, NEVER);
      await run(watching);
      finished = timeless(opened.book);
      ({ steps, pieces } = watching);
    });
  });

  it("tells of each piece in turn, after those that are read", () => {
    expect(steps[0]).toEqual({ doing: "reading", piece: 1, pieces: 1 });
    const written = steps.filter(({ doing }) => doing === "writing").slice(5);
    expect(written).toEqual(Array.from({ length: pieces }, (_, i) => ({ doing: "writing", piece: i + 1, pieces })));
    expect(pieces).toBeGreaterThan(2);
  });

  it("changes nothing when it is called off before the first", async () => {
    await withExcel(smallBook(), async ({ host, book: open }) => {
      const before = picture(open);
      await expect(run(new Watching(host, 1))).rejects.toMatchObject({ code: "stopped", changed: "nothing" });
      expect(picture(open)).toEqual(before);
      expect((await readState(choices())).lastChange).toBeNull();
    });
  });

  it("is put back as far as it came when it is called off in the middle", async () => {
    await withExcel(smallBook(), async ({ host, book: open }) => {
      const before = picture(open);
      await expect(run(new Watching(host, 2))).rejects.toMatchObject({ code: "stopped", changed: "pieces" });
      expect((await readState(choices())).lastChange).toMatchObject({ finished: false });
      const { left } = await putBack({ removeSheets: true });
      expect([left, picture(open)]).toEqual([[], before]);
    });
  });

  it("is, taken back and done again, as if it had never been stopped, even before the last piece", async () => {
    await withExcel(smallBook(), async ({ host, book: open }) => {
      const before = picture(open);
      await expect(run(new Watching(host, pieces))).rejects.toThrow(
        new RegExp(
          `^This was stopped, as you asked: ${pieces - 1} of ${pieces} pieces were written, the last one was not\\. To have the rest done, .+\\.$`,
        ),
      );
      await putBack({ removeSheets: true, onlyUnfinished: true });
      await run(UNATTENDED);
      expect(timeless(open)).toEqual(finished);
      await putBack({ removeSheets: true });
      expect(picture(open)).toEqual(before);
    });
  });
});

describe("a stop that comes too late", () => {
  it("changes nothing of what was done, and is not said", async () => {
    await withExcel(smallBook(), async ({ book }) => {
      let last: Step | null = null;
      const late: Progress = {
        tell: (step) => {
          last = step;
          return Promise.resolve();
        },
        // The one piece has been asked for by then.
        isStopped: () => last?.doing === "writing" && book.names.length > 0,
      };
      const { written } = await makeReport("scrutiny", choices(), null, late);
      expect(written).toBeGreaterThan(0);
      expect((await readState(choices())).lastChange).toMatchObject({ action: "Report made", finished: true });
    });
  });
});

describe("reading in pieces", () => {
  it("is stopped between two of them, and has changed nothing", async () => {
    await withExcel(smallBook(), async ({ host, book }) => {
      const before = picture(book);
      const steps: Step[] = [];
      const progress: Progress = {
        tell: (step) => {
          steps.push(step);
          if (steps.length === 2) host.failNext(tooLarge("Response"));
          return Promise.resolve();
        },
        isStopped: () => steps.at(-1)?.piece === 2,
      };
      await expect(makeReport("scrutiny", choices(), null, progress)).rejects.toThrow(
        "This was stopped, as you asked, while the workbook was being read, which changes nothing. To have it done after all, make the report again.",
      );
      expect(steps.at(-1)).toMatchObject({ doing: "reading", piece: 2 });
      // The lists, the answer that was too large, the sizes, the first piece.
      expect(syncs(host)).toBe(4);
      expect(picture(book)).toEqual(before);
    });
  });
});
