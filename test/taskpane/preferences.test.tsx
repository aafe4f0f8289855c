const KEY = "@Scrutineer/pane";

/** The preferences anew, as after the page was loaded: the module keeps its storage. */
async function freshly() {
  jest.resetModules();
  return import("../../src/taskpane/preferences.ts");
}

const MINE = { severity: "error", allColumns: true, pack: "health", started: true } as const;

describe("a person's preferences", () => {
  it("are none the first time", async () => {
    const { keptPreferences } = await freshly();
    expect(await keptPreferences()).toBeNull();
  });

  it("come back the next time", async () => {
    await (await freshly()).keepPreferences(MINE);
    expect(await (await freshly()).keptPreferences()).toEqual(MINE);
    expect(localStorage.getItem(KEY)).toBe(JSON.stringify(MINE));
  });

  it.each([
    ["another version kept a gravity that is gone", JSON.stringify({ ...MINE, severity: "grave" })],
    ["somebody else's thing stands there", JSON.stringify("hello")],
    ["a part is missing", JSON.stringify({ severity: "error" })],
  ])("are none where %s", async (_because, kept) => {
    localStorage.setItem(KEY, kept);
    expect(await (await freshly()).keptPreferences()).toBeNull();
  });

  it("are none where what stands there cannot be read at all, and can be kept anew", async () => {
    localStorage.setItem(KEY, "{half");
    const { keptPreferences, keepPreferences } = await freshly();
    expect(await keptPreferences()).toBeNull();
    await keepPreferences(MINE);
    expect(await keptPreferences()).toEqual(MINE);
  });

  it.each([
    ["keeps its storage from pages in a frame", window, "localStorage", "SecurityError"],
    ["has no room left", Storage.prototype, "setItem", "QuotaExceededError"],
  ] as const)(
    "are lost with the pane, and nothing else is, where the browser %s",
    async (_because, owner, member, name) => {
      const { keptPreferences, keepPreferences } = await freshly();
      const refuse = (): never => {
        throw new DOMException("No.", name);
      };
      const before = Object.getOwnPropertyDescriptor(owner, member) ?? {};
      Object.defineProperty(owner, member, {
        configurable: true,
        ...(member === "localStorage" ? { get: refuse } : { value: refuse }),
      });
      try {
        await expect(keepPreferences(MINE)).resolves.toBeUndefined();
        expect(await keptPreferences()).toBeNull();
      } finally {
        Object.defineProperty(owner, member, before);
      }
      expect(localStorage.getItem(KEY)).toBeNull();
    },
  );
});
