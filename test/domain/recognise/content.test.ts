import { type Content, contentOf } from "../../../src/domain/recognise/content.ts";

const ofText = (text: string): Content => contentOf({ value: text, text, format: "General" });

describe("what a text is, at a glance", () => {
  it.each<readonly [text: string, content: Content, because: string]>([
    ["", "blank", "nothing"],
    ["  \n ", "blank", "white space"],
    ["N/A", "none", "no value"],
    ["tbc", "none", "no value yet"],
    ["–", "none", "a dash"],
    ["#DIV/0!", "error", "an error"],
    ["12", "number", "a number typed as text"],
    ["1,278", "number", "with a comma"],
    ["(3,870)", "number", "negative in brackets"],
    ["15/24", "number", "a count of a total"],
    ["15/24 (62.5%)", "number", "with its share"],
    ["58 of 59", "number", "in words"],
    ["12 (provisional)", "number", "with a remark"],
    ["at least 90%", "share", "a bound"],
    ["85% by Q4", "share", "and a time"],
    ["28.6%", "share", "a share"],
    ["2 pts", "share", "percentage points"],
    ["£14.1m", "money", "money"],
    ["(£1.2m)", "money", "in brackets"],
    ["10 days", "number", "with its unit"],
    ["31/10/21", "date", "a date"],
    ["30.9.09", "date", "with dots"],
    ["31/10021", "date", "a date with a slip"],
    ["31/0322", "date", "and another"],
    ["31.7.08 and 31.1.09 (assuming trial continues)", "date", "two dates"],
    ["By end of June 2022", "date", "a month with words"],
    ["March 2008", "period", "a month"],
    ["Q1 21/22", "period", "a quarter"],
    ["2021/22", "period", "a year"],
    ["Ongoing", "vague", "no day"],
    ["Green", "rating", "a rating"],
    ["a", "rating", "its letter"],
    ["Amber/Red", "rating", "five steps"],
    ["Green – on track", "rating", "a colour first"],
    ["Complete", "rating", "a state"],
    ["Worsening", "trend", "a trend"],
    ["↔", "trend", "an arrow"],
    ["▲", "trend", "a triangle"],
    ["Likely", "level", "a likelihood"],
    ["4 - Likely", "level", "with its number before"],
    ["Major (5)", "level", "or after"],
    ["High", "level", "a level"],
    ["Lower is better", "polarity", "a direction"],
    ["Y", "yesNo", "affirmed"],
    ["✓", "yesNo", "ticked"],
    ["Quarterly", "frequency", "how often"],
    ["Six monthly", "frequency", "how often, in two words"],
    ["SP01", "code", "a reference"],
    ["KPI 12", "code", "with a space"],
    ["1.2.3", "code", "of numbers"],
    ["DFT_0020_1314-Q2", "code", "a long one"],
    ["Public Health", "words", "words"],
    ["12 new homes on Acklam Road", "words", "words with a number"],
    ["Staff turnover", "words", "words"],
    ["a text of more than sixty characters, which is more than any name has", "prose", "a sentence"],
  ])("%j is %s: %s", (text, content) => {
    expect(ofText(text)).toBe(content);
  });

  it.each<readonly [value: number | boolean, format: string, content: Content]>([
    [44377, "dd/mm/yyyy", "date"],
    [44377, "General", "number"],
    [0.286, "0.0%", "share"],
    [1200, "£#,##0", "money"],
    [1200, "#,##0", "number"],
    [true, "General", "yesNo"],
  ])("%j shown as %s is %s", (value, format, content) => {
    expect(contentOf({ value, text: String(value), format })).toBe(content);
  });

  it("takes no longer for a text that nearly is a number", () => {
    const nearly = `12 (${"per by (".repeat(6)}`.slice(0, 60);
    expect(ofText(nearly)).not.toBe("blank");
  });
});
