import { expect, type Frame } from "@playwright/test";
import { test, type WorkbenchPage } from "./support/workbench.ts";

/** The pane, once it has read the workbook: the next request is then the test's own. */
async function settledPane(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.pane();
  await expect(pane.getByRole("button", { name: "Find registers" }).first()).toBeVisible({ timeout: 30_000 });
  return pane;
}

/** Has the pane write into A1, and gives the code that it was refused with; "done" when it was not. */
const write = (pane: Frame): Promise<string> =>
  pane.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("SRR").getRange("A1").values = [["written"]];
        await context.sync();
      });
      return "done";
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : `not Excel's: ${String(error)}`;
    }
  });

for (const [label, code] of [
  ["A cell is being edited", "InvalidOperationInCellEditMode"],
  ["The request is too large", "RequestPayloadSizeLimitExceeded"],
  ["The answer is too large", "ResponsePayloadSizeLimitExceeded"],
  ["Too many requests", "ActivityLimitReached"],
  ["The connection is lost", "InvalidOrTimedOutSession"],
] as const) {
  test(`${label}: the next request is refused with ${code}, and the one after it is not`, async ({ workbench }) => {
    const pane = await settledPane(workbench);
    await workbench.show("SRR");
    await workbench.arrange(label);
    expect(await write(pane)).toBe(code);
    await expect(workbench.cell("A1")).toHaveText("Strategic Risk Register");
    expect(await write(pane)).toBe("done");
    await expect(workbench.cell("A1")).toHaveText("written");
  });
}

test("trouble that lasts is there until it is called off", async ({ workbench }) => {
  const pane = await settledPane(workbench);
  await workbench.arrange("Too many requests", "And every request after it");
  expect(await write(pane)).toBe("ActivityLimitReached");
  expect(await write(pane)).toBe("ActivityLimitReached");
  await workbench.arrange("Nothing goes wrong");
  expect(await write(pane)).toBe("done");
});

test("a protected sheet refuses the pane and the person", async ({ workbench }) => {
  const pane = await settledPane(workbench);
  await workbench.show("SRR");
  await workbench.arrange("The sheet SRR is protected");
  expect(await write(pane)).toBe("AccessDenied");
  await workbench.type("A1", "x");
  await expect(workbench.page.getByRole("status")).toContainText([
    "The sheet SRR is protected, so nothing was changed.",
  ]);
  await expect(workbench.cell("A1")).toHaveText("Strategic Risk Register");
  await workbench.arrange("The sheet SRR is protected");
  expect(await write(pane)).toBe("done");
});

test("a workbook that is read only refuses the pane and the person", async ({ workbench }) => {
  const pane = await settledPane(workbench);
  await workbench.arrange("The workbook is read only");
  expect(await write(pane)).toBe("AccessDenied");
  await workbench.type("B2", "x");
  await expect(workbench.page.getByRole("status")).toContainText(["The workbook is read only"]);
  await workbench.page.getByRole("button", { name: "Reload" }).click();
  const reloaded = await workbench.pane();
  expect(await reloaded.evaluate(() => Office.context.document.mode)).toBe("readOnly");
});

test("while a person types into a cell the pane is refused; afterwards it is not", async ({ workbench }) => {
  const pane = await settledPane(workbench);
  await workbench.cell("C9").dblclick();
  await workbench.page.keyboard.type("half a sen");
  expect(await write(pane)).toBe("InvalidOperationInCellEditMode");
  await workbench.page.keyboard.press("Enter");
  expect(await write(pane)).toBe("done");
});

test("an answer that never comes leaves the pane waiting; a late one comes", async ({ workbench }) => {
  const pane = await settledPane(workbench);
  await workbench.arrange("Excel does not answer");
  const never = write(pane).then(() => "answered");
  const soon = new Promise<string>((resolve) => setTimeout(resolve, 1_000, "still waiting"));
  expect(await Promise.race([never, soon])).toBe("still waiting");
  await workbench.arrange("Half a second");
  expect(await write(pane)).toBe("done");
});
