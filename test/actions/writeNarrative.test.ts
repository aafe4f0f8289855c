import { narrativeItems } from "../../src/actions/narrativeItems.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { writeNarrative } from "../../src/actions/writeNarrative.ts";
import type { NarrativeField, NarrativeItem } from "../../src/domain/narrative/narrativeItem.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { put, sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const NOW = choices({ asAt: "2021-06-30", period: "Q1 21/22" });

const book = (): Book =>
  bookFromText(`
== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target | Comment
A | Visits | High | 18 | 20 | 10 | Busy
B | Jobs | High | 9 | 9.8 | 10
C | Waits | Low | 12 | 14 | 10
D | Fines | Low | 19 | 18 | 10
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status | Reason for delay | Impact of delay | Revised Due Date
A1 | Open the centre | Finance | 31/10/21 | Green
A2 | Paint the bridge | Finance | 31/03/21 | Green | Rain
A3 | Count the swans | Finance | 31/05/21 | Red
`);

const items = async (chosen = NOW): Promise<readonly NarrativeItem[]> => narrativeItems(await readState(NOW), chosen);
const itemOf = async (ref: string, chosen = NOW): Promise<NarrativeItem> => {
  const found = (await items(chosen)).find(({ named }) => named.ref === ref);
  if (!found) throw new Error(`There is no item ${ref}.`);
  return found;
};
const fieldOf = async (ref: string, kind: string, chosen = NOW): Promise<NarrativeField> => {
  const found = (await itemOf(ref, chosen)).fields.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no ${kind} of ${ref}.`);
  return found;
};
const say = async (ref: string, kind: string, said: string | null, chosen = NOW): Promise<void> => {
  const { key, words } = await fieldOf(ref, kind, chosen);
  await writeNarrative([{ key, seen: words, said }], chosen);
};

/** The rows of the narrative's sheet: item, period, what, words and where they come from. */
const kept = (open: Book): readonly string[] =>
  [...sheetNamed(open, "Scrutineer narrative").rows]
    .filter(([row]) => row > 4)
    .map(([, cells]) => [2, 3, 4, 5, 6, 7].map((column) => String(cells.get(column)?.value ?? "")).join(" · "));

describe("what wants words", () => {
  it("stands first, with why, and what the register says is there", async () => {
    await withExcel(book(), async () => {
      const shown = (await items()).map(({ named, needs, wanting, fields }) => [
        `${named.ref}${wanting ? "!" : ""} ${needs.join(", ")}`.trim(),
        fields.map(({ words }) => words).join("|"),
      ]);
      expect(shown).toEqual([
        ["C! Red and worsening", "|"],
        ["D! Red", "|"],
        ["A3! Off target, Overdue", "||"],
        ["A2 Overdue", "Rain||"],
        ["A", "Busy|"],
        ["B", "|"],
        ["A1", "||"],
      ]);
    });
  });

  it("is known in another period, too", async () => {
    await withExcel(book(), async () => {
      expect((await itemOf("C", choices({ period: "Q4 20/21" }))).needs).toEqual(["Red"]);
    });
  });
});

describe("what is written in the pane", () => {
  it("is kept on a sheet that is made for it, in two trips and one to write, and put back takes it away", async () => {
    await withExcel(book(), async ({ host, book: open }) => {
      const { key, words } = await fieldOf("C", "Commentary");
      const before = syncs(host);
      await writeNarrative([{ key, seen: words, said: " The lift\nis broken. " }], NOW);
      expect(syncs(host) - before).toBe(3);
      expect(kept(open)).toEqual(["Waits · Q1 21/22 · Commentary · The lift\nis broken. · typed · 14"]);
      expect((await itemOf("C")).wanting).toBe(false);
      await putBack({ removeSheets: true });
      expect(open.sheets.map(({ name }) => name)).not.toContain("Scrutineer narrative");
      expect((await itemOf("C")).wanting).toBe(true);
    });
  });

  it("is shown by the summaries, live at once, goes back to the register's words, and another period has its own", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await makeReport("scrutiny", NOW);
      await say("A2", "Reason", "The paint is late");
      await say("A2", "Revised date", "30 September 2021");
      await say("A3", "Impact", "None yet");
      const before = kept(open).length;
      const earlier = choices({ period: "Q4 20/21" });
      await say("C", "Commentary", "Of last quarter", earlier);
      expect(kept(open)).toHaveLength(before + 1);
      const offTarget = () =>
        [...sheetNamed(open, "Off target").rows].flatMap(([row, cells]) =>
          row > 4 ? [[3, 4].map((column) => cells.get(column)?.value ?? "").join(" / ")] : [],
        );
      expect(offTarget()).toEqual(["(R) The paint is late / 44469", "(I) None yet / "]);
      expect(kept(open).filter((row) => row.startsWith("Paint"))).toEqual([
        "Paint the bridge · Q1 21/22 · Reason · The paint is late · typed · Green, due 31/03/21",
        "Paint the bridge · Q1 21/22 · Impact ·  · register · Green, due 31/03/21",
        "Paint the bridge · Q1 21/22 · Revised date · 44469 · typed · Green, due 31/03/21",
      ]);
      expect((await fieldOf("C", "Commentary", earlier)).words).toBe("Of last quarter");
      expect((await fieldOf("C", "Commentary")).words).toBe("");
      await say("A2", "Reason", null);
      expect(offTarget()[0]).toBe("(R) Rain / 44469");
      await refreshReport(NOW);
      expect((await refreshReport(NOW)).written).toBe(0);
    });
  });

  it("gives another rating with its reason, and takes it back", async () => {
    await withExcel(book(), async () => {
      await makeReport("scrutiny", NOW);
      await say("C", "Rating", "Amber: one site was shut");
      const state = await readState(NOW);
      expect(state.registers[0]?.counts.map(({ word, count }) => `${word} ${count}`)).toEqual(
        expect.arrayContaining(["Green 1", "Amber 2", "Red 1"]),
      );
      await say("C", "Rating", null);
      expect((await fieldOf("C", "Rating")).typed).toBe(false);
    });
  });

  it("is wanted again once its figure has changed, until it is said to hold", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await say("C", "Commentary", "The lift is broken.");
      put(open, "KPIs", 4, 4, 13);
      const [first] = await items();
      expect([first?.named.ref, first?.wanting, first?.fields[0]?.oldFor]).toEqual(["C", true, "14"]);
      await say("C", "Commentary", "The lift is broken.");
      expect((await itemOf("C")).wanting).toBe(false);
      expect(kept(open)).toEqual(["Waits · Q1 21/22 · Commentary · The lift is broken. · typed · 13"]);
    });
  });

  it("is refused where somebody wrote something else meanwhile, and nothing is written", async () => {
    await withExcel(book(), async ({ book: open }) => {
      const { key } = await fieldOf("C", "Commentary");
      await say("C", "Commentary", "Mine");
      const late = writeNarrative([{ key, seen: "", said: "Late" }], NOW);
      await expect(late).rejects.toThrow("its commentary is “Mine” now. Nothing was written.");
      const other = key.replace(/ \| .+ \| Q1/, " | Z | Q1");
      await expect(writeNarrative([{ key: other, seen: "", said: "Late" }], NOW)).rejects.toThrow("in no register");
      await expect(say("C", "Rating", "Amber:")).rejects.toThrow("does not stand without a reason");
      expect(kept(open)).toHaveLength(1);
    });
  });
});
