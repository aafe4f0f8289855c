import { firstOf, indicatorsFrom } from "../../support/registerFromText.ts";

const first = (text: string) => firstOf(indicatorsFrom(text));

describe("an indicator's row", () => {
  it("keeps every part with its cell", () => {
    const item = first(`
      ref  | title | unit | polarity | baseline 20/21 | actual Q4 20/21 | actual Q1 21/22 | target 23/24 | status | owner | narrative
      SP01 | Crime | rate | Low      | 44.1           | n/a             | 55.07           | 43.6         | Red    | Ann   | Rose in town
    `);
    expect({ key: item.key, title: item.title, unit: item.unit, percent: item.percent }).toEqual({
      key: "SP01",
      title: "Crime",
      unit: "rate",
      percent: false,
    });
    expect(item.actuals.map(({ words, place }) => [words, place.column])).toEqual([
      ["n/a", 5],
      ["55.07", 6],
    ]);
    expect([
      item.baseline?.words,
      item.target?.words,
      item.owner?.words,
      item.narrative?.words,
      item.status?.words,
    ]).toEqual(["44.1", "43.6", "Ann", "Rose in town", "Red"]);
  });

  it("has null for columns that are not there, and empty words for cells that are", () => {
    const item = first("title | actual Q1 21/22 | owner\nCrime | 1 |");
    expect([item.target, item.baseline, item.polarity, item.status, item.ref]).toEqual([null, null, null, null, null]);
    expect(item.owner?.words).toBe("");
  });

  it.each([
    { row: "28.6% | 35%", percent: true, value: 0.286, target: 0.35, because: "both say that they are percentages" },
    {
      row: "28.6% | 35",
      percent: true,
      value: 0.286,
      target: 0.35,
      because: "a plain target beside a percentage is one",
    },
    { row: "28.6 | 35", percent: false, value: 28.6, target: 35, because: "nothing says that they are percentages" },
  ])("$row: $because", ({ row, percent, value, target }) => {
    const item = first(`title | actual Q1 21/22 | target\nRecycling | ${row}`);
    const aim = item.target?.reading;
    const reading = item.actuals[0]?.reading;
    expect(item.percent).toBe(percent);
    expect(reading?.kind === "number" ? reading.value : reading).toBeCloseTo(value, 12);
    expect(aim?.kind === "value" ? aim.value : aim).toBeCloseTo(target, 12);
  });

  it.each([
    { target: "45-50%", low: 0.45, high: 0.5, because: "the range says it itself" },
    { target: "45 to 50", low: 0.45, high: 0.5, because: "a plain range beside percentages is one" },
  ])("puts the target $target on the row's scale: $because", ({ target, low, high }) => {
    const aim = first(`title | actual Q1 21/22 | target\nRecycling | 44.8% | ${target}`).target?.reading;
    expect(aim).toMatchObject({ kind: "range", low, high });
  });

  it("tells which figures are on another scale than the rest", () => {
    const item = first(
      "title | actual Q3 20/21 | actual Q4 20/21 | actual Q1 21/22\nRecycling | 33.1% | 32.9% | '28.6",
    );
    expect(item.mixed.map(({ words }) => words)).toEqual(["28.6"]);
    expect(item.actuals.at(-1)?.reading).toMatchObject({ kind: "number", value: 0.286 });
  });

  it("tells rows of one title apart by their sections, and others by their own titles", () => {
    const items = indicatorsFrom(`
      title | actual Q1 21/22
      # Adults
      Staff | 1
      # Children
      Staff | 2
      Visits | 3
    `);
    expect(items.map(({ key, section }) => [key, section])).toEqual([
      ["Adults: Staff", "Adults"],
      ["Children: Staff", "Children"],
      ["Visits", "Children"],
    ]);
  });

  it("is known by its row where it has neither reference nor title", () => {
    const item = first("ref | title | actual Q1 21/22\nN/A | | 4");
    expect([item.key, item.title]).toEqual(["row 2", ""]);
  });
});
