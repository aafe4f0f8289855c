import fc from "fast-check";
import type { PackState } from "../../src/actions/packStates.ts";
import { REMOVED } from "../../src/actions/settle.ts";
import {
  changesTables,
  draftSettings,
  NO_DRAFT,
  rowsOf,
  tickedIds,
  withMove,
  withTick,
  withWords,
} from "../../src/taskpane/report/packDraft.ts";
import { packNameFault } from "../../src/taskpane/report/packName.ts";
import { packShown } from "../../src/taskpane/report/packShown.ts";
import { withHeading, wordingSetting } from "../../src/taskpane/report/tableWording.ts";

const PACK: PackState = {
  ...{ id: "scrutiny", title: "Report to scrutiny", own: false, made: false },
  ...{ tables: ["a", "b", "c"], off: ["d"] },
};

describe("a draft of a pack", () => {
  it("has the tables as they stand, those that are off at the end", () => {
    expect(rowsOf(NO_DRAFT, PACK).map(({ id, on }) => `${id}${on ? "" : " off"}`)).toEqual(["a", "b", "c", "d off"]);
    expect([changesTables(NO_DRAFT, PACK), draftSettings(NO_DRAFT, PACK)]).toEqual([false, []]);
  });

  it("keeps an unticked table in its place, and says which are made", () => {
    const draft = withTick(NO_DRAFT, PACK, "b", false);
    expect(rowsOf(draft, PACK).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(draftSettings(draft, PACK)).toMatchObject([
      { section: "packs", item: "scrutiny", name: "tables", value: "a, c" },
    ]);
    expect(withTick(draft, PACK, "b", true)).toEqual(NO_DRAFT);
  });

  it("adds a table of another pack at the end", () => {
    expect(tickedIds(withTick(NO_DRAFT, PACK, "x", true), PACK)).toEqual(["a", "b", "c", "x"]);
  });

  it.each([
    { id: "a", by: -1, to: ["a", "b", "c"], because: "the first stays the first" },
    { id: "a", by: 1, to: ["b", "a", "c"], because: "it goes down" },
    { id: "c", by: -1, to: ["a", "c", "b"], because: "it goes up" },
    { id: "x", by: 1, to: ["a", "b", "c"], because: "it is not there" },
  ] as const)("$id by $by: $because", ({ id, by, to }) => {
    expect(tickedIds(withMove(NO_DRAFT, PACK, id, by), PACK)).toEqual(to);
  });

  it("loses no table and repeats none, whatever is moved and ticked", () => {
    const act = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), by: fc.constantFrom(-1, 1), tick: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const draft = acts.reduce(
          (before, { id, by, tick }) => (tick ? withTick(before, PACK, id, by > 0) : withMove(before, PACK, id, by)),
          NO_DRAFT,
        );
        expect(
          rowsOf(draft, PACK)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(["a", "b", "c", "d"]);
      }),
    );
  });

  it("drops words that come to what stands", () => {
    const title = wordingSetting("a", "title", "Ours");
    const draft = withWords(NO_DRAFT, title, null);
    expect(draftSettings(draft, PACK)).toEqual([title]);
    expect(withWords(draft, wordingSetting("a", "title", ""), null)).toEqual(NO_DRAFT);
    expect(wordingSetting("a", "title", "").from).toBe(REMOVED);
  });
});

describe("a renamed heading", () => {
  it.each([
    { to: "Lead officer", says: "Due → By; Owner → Lead officer" },
    { to: "", says: "Due → By" },
    { to: "Owner", says: "Due → By" },
    { to: "A; B → C", says: "Due → By; Owner → A B C" },
  ])("Owner as “$to”", ({ to, says }) => {
    const before = [
      { from: "Owner", to: "Who" },
      { from: "Due", to: "By" },
    ];
    expect(withHeading(before, "owner", to === "Owner" ? "owner" : to).replace("owner", "Owner")).toBe(says);
  });
});

describe("the name of a pack", () => {
  it.each([
    { name: "Our report", says: null },
    { name: " ", says: /Give the pack a name/ },
    { name: " SCRUTINY ", says: /There is a pack called Report to scrutiny already/ },
    { name: "report to scrutiny", says: /already/ },
    { name: "a;b", says: /semicolon/ },
    { name: "x".repeat(81), says: /at most 80/ },
  ])("“$name”", ({ name, says }) => {
    const fault = packNameFault(name, [PACK]);
    if (says === null) expect(fault).toBeNull();
    else expect(fault).toMatch(says);
  });
});

describe("the pack that is shown", () => {
  const other: PackState = { ...PACK, id: "health", title: "Health", tables: ["h"], off: [] };
  const table = (id: string, why: string | null) =>
    [id, { id, title: id, from: "health", summaries: 1, why, usual: null }] as const;
  const state = (why: string | null, made = false) => ({
    packs: [{ ...PACK, made }, other],
    tables: new Map([table("h", why)]),
    offered: "scrutiny",
  });

  it.each([
    { chosen: "health", preferred: null, why: "none", made: false, id: "health", because: "it was chosen" },
    { chosen: null, preferred: "health", why: null, made: false, id: "health", because: "it was used last" },
    { chosen: null, preferred: "health", why: "none", made: false, id: "scrutiny", because: "nothing is there for it" },
    { chosen: null, preferred: "health", why: null, made: true, id: "scrutiny", because: "another was made here" },
    { chosen: "gone", preferred: "gone", why: null, made: false, id: "scrutiny", because: "it is gone" },
  ])("$id: $because", ({ chosen, preferred, why, made, id }) => {
    expect(packShown(state(why, made), chosen, preferred)?.id).toBe(id);
  });
});
