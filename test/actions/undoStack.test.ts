import { putBack } from "../../src/actions/putBack.ts";
import { makeReport } from "../../src/actions/report.ts";
import type { Setting } from "../../src/domain/rules/setting.ts";
import { memberLocation } from "../../src/standin/protocol/location.ts";
import { Remote } from "../../src/standin/protocol/remote.ts";
import { withExcel } from "../support/excel.ts";
import { NO_UNDO } from "../support/noUndo.ts";
import { ACTIONS, readied, report, smallBook } from "./everyAction.ts";
import { choices } from "./sample.ts";

/** Every member that is set or called while something is done: `Worksheet.visibility`. */
async function membersOf(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  const { write, call } = Remote.prototype;
  const written = jest.spyOn(Remote.prototype, "write").mockImplementation(function (this: Remote, name, value) {
    members.add(memberLocation(this, name));
    write.call(this, name, value);
  });
  const called = jest.spyOn(Remote.prototype, "call").mockImplementation(function (this: Remote, name, args) {
    members.add(memberLocation(this, name));
    return call.call(this, name, args);
  });
  try {
    await work();
  } finally {
    written.mockRestore();
    called.mockRestore();
  }
  return members;
}

const forgetful = (members: ReadonlySet<string>): readonly string[] =>
  NO_UNDO.flatMap(({ member }) => (members.has(member) ? [member] : []));

describe("what people can undo", () => {
  it.each([
    { member: "Worksheet.delete", because: "a sheet that was deleted is gone" },
    { member: "Worksheet.copy", because: "on every Excel" },
    { member: "WorksheetProtection.protect", because: "on every Excel" },
    { member: "WorksheetProtection.unprotect", because: "on every Excel" },
    { member: "Worksheet.name", because: "on the desktop" },
    { member: "Worksheet.position", because: "on the desktop" },
    { member: "Worksheet.visibility", because: "on the desktop" },
  ])("is forgotten by $member: $because", ({ member }) => {
    expect(NO_UNDO.map((one) => one.member)).toContain(member);
  });

  it("is seen to be forgotten where something does call such a member", async () => {
    await withExcel(smallBook(), async () => {
      const members = await membersOf(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Notes");
          sheet.visibility = "Hidden";
          sheet.name = "Old notes";
          sheet.delete();
          await context.sync();
        }),
      );
      expect(forgetful(members)).toEqual(["Worksheet.delete", "Worksheet.name", "Worksheet.visibility"]);
    });
  });

  it.each([{ action: "a first report", run: report }, ...ACTIONS])(
    "is not forgotten by $action, nor by putting it back",
    async (one) => {
      await withExcel(await readied(one.action), async ({ book }) => {
        if ("change" in one) one.change(book);
        const members = await membersOf(async () => {
          await one.run();
          await putBack();
        });
        expect(members.size).toBeGreaterThan(3);
        expect(forgetful(members)).toEqual([]);
      });
    },
  );

  it("is forgotten where a person said so: by a name for a sheet, and by removing sheets", async () => {
    await withExcel(smallBook(), async () => {
      await report();
      const name: Setting = {
        ...{ section: "tables", item: "Key points", name: "sheetName", value: "In short" },
        ...{ format: "General", from: "chosen for this report" },
      };
      const renamed = await membersOf(() => makeReport("scrutiny", choices({ rules: [name] })));
      expect(forgetful(renamed)).toEqual(["Worksheet.name"]);
    });
    await withExcel(smallBook(), async () => {
      await report();
      const removed = await membersOf(() => putBack({ removeSheets: true }));
      expect(forgetful(removed)).toEqual(["Worksheet.delete"]);
    });
  });
});
