import { CELL_EDIT, CONNECTION_LOST, NO_ANSWER, THROTTLED } from "../../src/standin/faults.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { refusal } from "../support/refused.ts";

const readCell = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });

it("takes one request a sync, none for an empty one, and one more to tidy up", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    await Excel.run((context) => context.sync());
    expect(host.trips).toHaveLength(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      for (let count = 0; count < 3; count += 1) await context.sync();
    });
    expect(host.trips).toHaveLength(3);
    expect(host.trips[2]?.request.Actions.some((action) => action.Name === "_RemoveReference")).toBe(true);
    expect(syncs(host)).toBe(2);
  }));

it("counts a last sync that also writes", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      cell.values = [[1]];
    });
    expect(syncs(host)).toBe(2);
  }));

it("sends a large block in parts, in one request", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    await Excel.run(async (context) => {
      const block = Array.from({ length: 1000 }, (_, row) => Array<number>(10).fill(row));
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:J1000").values = block;
      await context.sync();
    });
    const [trip] = host.trips;
    expect(trip?.request.Actions.filter((action) => action.ActionType === 4)).toHaveLength(7);
    expect([trip?.actions, trip?.statusCode, trip?.flags]).toStrictEqual([trip?.request.Actions.length, 200, 1]);
    expect(trip?.bytesIn).toBeGreaterThan(20_000);
    expect(trip?.bytesOut).toBeGreaterThan(100);
  }));

it.each([
  ["too many requests", THROTTLED, "ActivityLimitReached"],
  ["a cell being edited", CELL_EDIT, "InvalidOperationInCellEditMode"],
  ["a lost connection", CONNECTION_LOST, "ConnectionFailure"],
])("fails once because of %s, and goes on afterwards", (_, fault, code) =>
  withExcel(["Sheet1"], async ({ host }) => {
    host.failNext(fault);
    expect((await refusal(readCell())).code).toBe(code);
    await expect(readCell()).resolves.toStrictEqual([[""]]);
  }),
);

it("does nothing of a request that fails", () =>
  withExcel(["Sheet1"], async ({ host, book }) => {
    host.failNext(THROTTLED);
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.add("Never");
      await context.sync();
    });
    expect((await refusal(write)).code).toBe("ActivityLimitReached");
    expect([book.sheets.length, host.trips[0]?.statusCode]).toStrictEqual([1, 429]);
  }));

it("never answers when it is told not to", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    host.failNext(NO_ANSWER);
    const answered = readCell().then(() => "answered");
    const waited = new Promise((resolve) => setTimeout(() => resolve("waited"), 20));
    expect(await Promise.race([answered, waited])).toBe("waited");
    expect(host.trips[0]?.statusCode).toBe(0);
  }));

it("refuses everything while a cell is edited", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    host.cellEdit = true;
    for (let count = 0; count < 2; count += 1) {
      expect((await refusal(readCell())).code).toBe("InvalidOperationInCellEditMode");
    }
    host.cellEdit = false;
    await expect(readCell()).resolves.toStrictEqual([[""]]);
  }));

it("waits for the end of editing when the request asks for that", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    host.cellEdit = true;
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add("Later");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toBe(false);
    host.cellEdit = false;
    await run;
    expect(host.book.sheets.map(({ name }) => name)).toStrictEqual(["Sheet1", "Later"]);
  }));

it("answers after its latency", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    host.latency = 30;
    const order: string[] = [];
    const timer = new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => order.push("timer"));
    await Promise.all([timer, readCell().then(() => order.push("answer"))]);
    expect(order).toStrictEqual(["timer", "answer"]);
  }));

it.each<readonly [what: string, code: string, ask: (sheet: Excel.Worksheet) => unknown]>([
  [
    "a request",
    "RequestPayloadSizeLimitExceeded",
    (s) => Object.assign(s.getRange("A1:A200"), { values: Array(200).fill(["x".repeat(30_000)]) }),
  ],
  ["an answer", "ResponsePayloadSizeLimitExceeded", (s) => s.getRange("A1:Z60000").load("values,text,numberFormat")],
  ["a range of more than five million cells", "RangeExceedsLimit", (s) => s.getRange("A1:Z200000").load("values")],
])("refuses %s that is too large", (_, code, ask) =>
  withExcel(["Sheet1"], async () => {
    const error = await refusal(
      Excel.run(async (context) => {
        ask(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  }),
);

it("tells of requests that may have changed the book", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    let writes = 0;
    host.onWrite(() => {
      writes += 1;
    });
    await readCell();
    expect(writes).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    expect(writes).toBe(1);
  }));

it("tells of writing only when the book changed, not when somebody begins to listen", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    let writes = 0;
    host.onWrite(() => (writes += 1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(writes).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(writes).toBe(1);
  }));
