import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { makeReport } from "../../src/actions/report.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { figuresSetting } from "../support/figuresSetting.ts";
import { axeFinds, openPane, openedPane, type OpenPane } from "../support/pane.tsx";
import { put, sample } from "../support/variants.ts";

const RISKS = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";

/** A risk of 300 characters, without a single space in it. */
const LONG_RISK = "Unbroken".repeat(38).slice(0, 300);

const view = (user: UserEvent, name: string): Promise<void> => user.click(screen.getByRole("tab", { name }));
const press = async (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** Opens the sample's pane with its registers found. */
async function found(): Promise<OpenPane> {
  const opened = await openedPane(sample());
  await press(opened.user, "Find registers");
  await screen.findByRole("group", { name: "SRR" });
  return opened;
}

/** States of the pane; the four views as they are with a report made are looked at in a browser (test/e2e/story.e2e.ts). */
const STATES: readonly (readonly [state: string, reach: () => Promise<unknown>])[] = [
  ["reading", async () => Promise.resolve(openPane(sample("SRR"), { ready: new Promise(() => undefined) }))],
  [
    "working for more than a second",
    async () => {
      openPane(sample("SRR"), { ready: new Promise(() => undefined) });
      await screen.findByText("Reading the workbook…");
    },
  ],
  ["no register looked for", () => openedPane(sample("SRR"))],
  [
    "no register found",
    async () => {
      const { user } = await openedPane(bookFromText("== Sheet1 ==\nHello"));
      await press(user, "Find registers");
      await screen.findByText(/^No register was found/);
    },
  ],
  [
    "one register",
    async () => {
      const { user } = await openedPane(bookFromText(`== One ==\n${RISKS}`));
      await press(user, "Find registers");
      await screen.findByRole("button", { name: /^Change/ });
    },
  ],
  [
    "a register to be added by hand, with faults",
    async () => {
      const { user } = await openedPane(bookFromText("== Sheet1 ==\nHello"));
      await press(user, "Add a register by hand");
      await press(user, "Save");
      await screen.findByText("Write what the register is called.");
    },
  ],
  [
    "a question between two registers",
    async () => {
      const { user } = await openedPane(bookFromText(`== One ==\n${RISKS}\n\n== Two ==\n${RISKS}`));
      await press(user, "Find registers");
      await screen.findByRole("group", { name: /^Which register/ });
    },
  ],
  [
    "a refusal",
    async () => {
      const { user, host } = await found();
      host.failNext(CELL_EDIT);
      await press(user, "Bind all 6");
      await screen.findByText(/^A cell is being edited/);
    },
  ],
  [
    "a workbook for reading only",
    async () => {
      const { user } = await openedPane(sample("SRR"), { readOnly: true });
      await press(user, "Find registers");
      await screen.findByText(/open for reading only/);
    },
  ],
  [
    "a register in full",
    async () => {
      const { user } = await found();
      await press(user, "Change SP Outcomes");
      await screen.findByRole("heading", { name: "Left out" });
    },
  ],
  [
    "a rule that is changed",
    async () => {
      const { user } = await found();
      await view(user, "Rules");
      await user.type(await screen.findByRole("textbox", { name: "Tolerance" }), "0");
      await screen.findByRole("region", { name: "What would change" });
    },
  ],
  [
    "long words",
    async () => {
      const book = bookFromText(`== One ==\n${RISKS}`);
      put(book, "One", 1, 0, LONG_RISK);
      put(book, "One", 1, 1, LONG_RISK);
      const { user } = await openedPane(book);
      await view(user, "Checks");
      await press(user, /Likelihoods that are not known/);
      await screen.findAllByText(new RegExp(LONG_RISK));
    },
  ],
  [
    "no report yet",
    async () => {
      const { user } = await openedPane(sample("SP Outcomes"));
      await view(user, "Report");
      await screen.findByRole("button", { name: "Make report" });
    },
  ],
  [
    "a report with stale summaries",
    async () => {
      const book = sample("SP Outcomes");
      const rules = [figuresSetting("Fixed values")];
      await withExcel(book, () => makeReport("scrutiny", choices({ rules })));
      const { user, type } = await openedPane(book);
      type("SP Outcomes", "H18", "40");
      await view(user, "Report");
      await press(user, "Refresh");
      await screen.findByRole("list", { name: "What changed in Outcomes" });
    },
  ],
  [
    "no register left for a view",
    async () => {
      const { user } = await openedPane(bookFromText("== Sheet1 ==\nHello"));
      await view(user, "Rules");
      await screen.findByRole("button", { name: "Go to Registers" });
    },
  ],
  [
    "dark",
    async () => {
      const { user } = await openedPane(sample("SRR"), { dark: true });
      await press(user, "Find registers");
      await screen.findByRole("group", { name: "SRR" });
    },
  ],
];

it.each(STATES)("axe finds nothing: %s", async (_state, reach) => {
  await reach();
  expect(await axeFinds()).toHaveNoViolations();
});
