import { createBridge } from "../../src/standin/bridge.ts";
import { createStandIn, type StandIn } from "../../src/standin/host.ts";
import { loadOffice } from "../../src/workbench/office.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import { desktop, type Hooked, overrideSession, ownSession } from "../support/otherHooks.ts";

function bridge(host: StandIn): Hooked {
  const client = loadOffice(createBridge(host));
  return { client, run: client.Excel.run };
}

const hooks = [
  ["the native bridge", bridge],
  ["a session that overrides all others", overrideSession],
  ["a session for each run", ownSession],
  ["the seam of the desktop", desktop],
] as const;

describe.each(hooks)("through %s", (_, hook) => {
  it("reads back what it wrote: values, formats and formulas", async () => {
    const host = createStandIn(blankBook(["Sheet1"]));
    await hook(host).run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3");
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C3");
      expect(range.values).toStrictEqual(Array(3).fill(["", "", ""]));
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
        ["=A1+A2", "=SUM(A1:C1)", "'=text"],
      ];
      range.numberFormat = [["0.00", null, null], Array(3).fill("General"), [null, null, "@"]] as string[][];
      range.format.fill.color = "#FFFF00";
      range.format.font.bold = true;
      range.load("values,formulas,numberFormat,text,valueTypes");
      const fill = range.format.fill.load("color");
      await context.sync();
      expect(range.values).toStrictEqual([
        [1, 2, 3],
        [4, 5, 6],
        [5, 6, "=text"],
      ]);
      expect(range.formulas[2]).toStrictEqual(["=A1+A2", "=SUM(A1:C1)", "=text"]);
      expect(range.text[0]).toStrictEqual(["1.00", "2", "3"]);
      expect(range.numberFormat[2]).toStrictEqual(["General", "General", "@"]);
      expect(range.valueTypes[2]).toStrictEqual(["Double", "Double", "String"]);
      expect(fill.color).toBe("#FFFF00");
    });
  });

  it("hears of a change, and no more once it stops listening", async () => {
    const host = createStandIn(blankBook(["Sheet1"]));
    const { run } = hook(host);
    const heard: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[42]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 0));
      handler.remove();
      await context.sync();
      sheet.getRange("A2").values = [[43]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(heard).toStrictEqual(["A1"]);
    expect(host.session.events.size).toBe(0);
  });

  it("gives back every reference in the end", async () => {
    const host = createStandIn(blankBook(["Sheet1"]));
    await hook(host).run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").load("values");
      await context.sync();
      expect(host.session.references.size).toBe(1);
    });
    expect(host.session.references.size).toBe(0);
  });
});
