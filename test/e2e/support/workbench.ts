import { expect, type Frame, type Locator, type Page, test as base } from "@playwright/test";

/** The workbench as a test uses it. */
export class WorkbenchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until the sample is drawn and the pane has started. */
  async open(): Promise<void> {
    await this.page.goto("/");
    await this.cell("A1").waitFor();
    await this.pane();
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-addr="${address}"]`);
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** What is selected, as the box left of the formula bar says. */
  get selected(): Locator {
    return this.page.getByLabel("Selected cells; type an address to go there");
  }

  get formula(): Locator {
    return this.page.getByLabel("Formula or value of the active cell");
  }

  async show(sheet: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
    await expect(this.page.getByRole("grid", { name: `Sheet ${sheet}`, exact: true })).toBeVisible();
  }

  /** Types over a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** The frame of the pane, with office.js in it ready. */
  async pane(): Promise<Frame> {
    await expect.poll(() => this.#isPaneReady(), { timeout: 30_000 }).toBe(true);
    const frame = await this.#paneFrame();
    if (!frame) throw new Error("The pane has gone again.");
    return frame;
  }

  async #paneFrame(): Promise<Frame | null> {
    const element = await this.page.locator(".pane iframe").elementHandle();
    return element.contentFrame();
  }

  /** Not `waitForFunction`: it can wait for ever in a frame that is on its way from one page to the next. */
  async #isPaneReady(): Promise<boolean> {
    const frame = await this.#paneFrame();
    if (!frame?.url().endsWith("/taskpane.html")) return false;
    return frame.evaluate(async () => {
      if (typeof Excel === "undefined") return false;
      await Office.onReady();
      return true;
    });
  }

  /** Chooses something under What can go wrong. */
  async arrange(...labels: readonly (string | RegExp)[]): Promise<void> {
    await this.page.getByRole("button", { name: "What can go wrong" }).click();
    for (const label of labels) await this.page.getByLabel(label).click();
    await this.page.keyboard.press("Escape");
  }

  /** Gives the page a workbook file, as the person's picker would. */
  async give(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = "application/octet-stream";
    await this.page.getByLabel("Open a workbook").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** The bytes of a saved copy, and the name that the browser would give it. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
  }
}

/** What went wrong in a page without a test looking for it. */
function watch(page: Page, origin: string): readonly string[] {
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("blob:"))
      troubles.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(`threw ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`said ${message.text()}`);
  });
  return troubles;
}

/**
 * A test with an open workbench. Afterwards nothing may have been asked of any other server, nothing may have been
 * missing, and neither the page nor the pane may have thrown or logged an error.
 */
export const test = base.extend<{ readonly workbench: WorkbenchPage }>({
  workbench: async ({ page, baseURL }, use) => {
    const troubles = watch(page, baseURL ?? "");
    const workbench = new WorkbenchPage(page);
    await workbench.open();
    await use(workbench);
    expect(troubles).toStrictEqual([]);
  },
});
