import { expect, type Frame, type Locator } from "@playwright/test";
import { choose, findAndBind, SLOW } from "./support/homeSteps.ts";
import { test } from "./support/workbench.ts";

/** Opens a dialog by a button with the keyboard, closes it with Escape, and expects the keyboard on that button again. */
async function escapes(pane: Frame, button: Locator, dialog: Locator): Promise<void> {
  await button.focus(SLOW);
  await pane.page().keyboard.press("Enter");
  await expect(dialog).toBeVisible(SLOW);
  await pane.page().keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
}

test("Escape closes a dialog, does nothing, and gives the keyboard back to the button that opened it", async ({
  workbench,
}) => {
  await workbench.open();
  const pane = await workbench.pane();
  await findAndBind(pane);
  const period = pane.getByRole("dialog", { name: "Period and as-at date" });
  await choose(pane, "Home");
  await escapes(pane, pane.getByRole("definition").getByRole("button", { name: /, as at/ }), period);
  await escapes(pane, pane.getByRole("banner").getByRole("button", { name: /, as at/ }), period);
  await choose(pane, "Report");
  const next = pane.getByRole("button", { name: "Next period…" });
  await escapes(pane, next, pane.getByRole("alertdialog", { name: /^Close / }));
  await choose(pane, "Registers");
  const columns = pane.getByRole("button", { name: /^Add rating columns to / }).first();
  await escapes(pane, columns, pane.getByRole("alertdialog", { name: /^Put ratings beside / }));
  await pane
    .getByRole("button", { name: /^Change / })
    .first()
    .click();
  const unbind = pane.getByRole("button", { name: "Unbind", exact: true });
  await escapes(pane, unbind, pane.getByRole("alertdialog", { name: /^Unbind / }));
});
