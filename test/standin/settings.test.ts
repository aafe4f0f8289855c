import { onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

it("keeps what JSON can hold; a date comes back as the client writes it", () =>
  onSheet(async ({ context, book }) => {
    const { settings } = context.workbook;
    const when = new Date(Date.UTC(2024, 0, 2));
    settings.add("state", { list: [1, "two", null], when });
    const state = settings.getItemOrNullObject("state").load("key,value");
    const none = settings.getItemOrNullObject("nothing");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect([state.key, JSON.parse(JSON.stringify(state.value))]).toStrictEqual([
      "state",
      { list: [1, "two", null], when: when.toISOString() },
    ]);
    expect([...book.settings.keys()]).toStrictEqual(["state"]);
  }));

it("gives a key another value, counts and lists keys, and forgets them", () =>
  onSheet(async ({ context, book }) => {
    const { settings } = context.workbook;
    settings.add("a", 1);
    settings.add("a", 2);
    settings.add("b", true).value = false;
    settings.load("items/key,items/value");
    const count = settings.getCount();
    await context.sync();
    expect([count.value, settings.items.map(({ key, value }) => [key, value])]).toStrictEqual([
      2,
      [
        ["a", 2],
        ["b", false],
      ],
    ]);
    settings.getItem("a").delete();
    await context.sync();
    expect([...book.settings]).toStrictEqual([["b", false]]);
  }));

it.each<readonly [what: string, act: (settings: Excel.SettingCollection) => unknown, code: string]>([
  ["a key that is not there", (s) => s.getItem("nothing").load("value"), "ItemNotFound"],
  ["an empty key", (s) => s.add("", 1), "InvalidArgument"],
])("refuses %s", (_, act, code) =>
  onSheet(async ({ context }) => {
    act(context.workbook.settings);
    expect((await refusedSync(context)).code).toBe(code);
  }),
);
