import fc from "fast-check";
import type { FieldName } from "../../../src/domain/layout.ts";
import { HEADING_WORDS } from "../../../src/domain/recognise/headings/headingWords.ts";
import { TITLE_WORDS } from "../../../src/domain/recognise/headings/titleWords.ts";
import { type Heading, isUnit, readHeading, strengthOf } from "../../../src/domain/recognise/readHeading.ts";

const read = (text: string): Heading => readHeading({ value: text, text, format: "General" });
const best = (text: string): FieldName | null => read(text).matches[0]?.field ?? null;

describe("what a heading means", () => {
  it.each<readonly [heading: string, field: FieldName | null, because: string]>([
    ["Outcome measure", "title", "the very words"],
    ["OUTCOME MEASURES:", "title", "case, plural and colon do not matter"],
    ["Good is", "polarity", "the words of domain.md's register"],
    ["Low is good?", "polarity", "a question"],
    ["Lead", "owner", "a lead is an owner"],
    ["Lead Member", "leadMember", "but not a lead member"],
    ["Agreed Due Date", "dueDate", "agreed"],
    ["Proposed Revised Due Date", "revisedDueDate", "revised"],
    ["Executive of", "meetingDate", "a meeting"],
    ["Reason for delay", "reasonForDelay", "a reason"],
    ["Impact of delay", "impactOfDelay", "an impact that is no risk's"],
    ["Impact", "impact", "a risk's"],
    ["Risk owner", "owner", "the last word is the head"],
    ["Date of completion", "completedDate", "of turns it round"],
    ["Title of strategy", "title", "so here"],
    ["Where considered", "whereReported", "a committee"],
    ["Frequency of reporting", "frequency", "not reported to"],
    ["Service plan action", "title", "an action of a plan"],
    ["Departmental DCA", "status", "contains a rating's name"],
    ["Senior Responsible Owner (SRO)", "owner", "an aside in brackets"],
    ["Residual risk likelihood", "likelihood", "now"],
    ["Inherent risk likelihood", "inherentLikelihood", "without controls"],
    ["Target risk score", "targetScore", "aimed at"],
    ["Responsable officer", "owner", "a slip of spelling"],
    ["Priorty", "title", "another"],
    ["Planned £000", "target", "money's unit says nothing"],
    ["% complete", "percentComplete", "a sign is a word"],
    ["SRO Finance DCA This Qrt", "status", "this quarter is now"],
    ["Colour of the bin lorry", null, "nothing that we know"],
    ["", null, "nothing at all"],
  ])("%j is %s: %s", (heading, field) => {
    const found = read(heading).matches.find((match) => match.strength >= 0.6)?.field ?? null;
    expect(found).toBe(field);
  });

  it.each<readonly [heading: string, words: string | null, field: FieldName, because: string]>([
    ["Baseline 20/21", "20/21", "baseline", "a baseline's year"],
    ["Target\n2024", "2024", "target", "a target's year over two lines"],
    ["Performance Q4 20/21", "Q4 20/21", "actual", "a band and its quarter"],
    ["Q1 2014/15", "Q1 2014/15", "actual", "a period alone heads values"],
    ["2013/14\nOutturn", "2013/14 Outturn", "actual", "an outturn"],
    ["2021-22 financial year", "2021-22", "actual", "a year by its name"],
    ["RAG at Q1", "Q1", "status", "a rating at a time"],
    ["Q2 comments", "Q2", "narrative", "a quarter's comment"],
    ["Previous Q4 20/21", "Q4 20/21", "actual", "previous says nothing beside a period"],
    ["Previous performance", null, "previousActual", "but does without one"],
    ["Budget 2021/22 (£000)", "2021/22", "budget", "a budget's year"],
  ])("%j names %s and is %s: %s", (heading, words, field) => {
    expect(read(heading).found?.words ?? null).toBe(words);
    expect(best(heading)).toBe(field);
  });

  it("takes the month of a real date", () => {
    const heading = readHeading({ value: 44287, text: "Apr-21", format: "mmm-yy" });
    expect([heading.isPeriod, heading.found?.period]).toEqual([true, { kind: "month", year: 2021, month: 4 }]);
  });

  it("is never surer than certain, whatever the heading says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const { strength } of read(text).matches) expect(strength > 0 && strength <= 1).toBe(true);
      }),
    );
  });

  it.each(["£000", "£'000", "£m", "%", "(£k)", "number", "days", "No."])("%j is a unit", (text) => {
    expect(isUnit(text)).toBe(true);
  });

  it.each(["£12", "Target", "day care", ""])("%j is no unit", (text) => {
    expect(isUnit(text)).toBe(false);
  });
});

describe("the vocabulary", () => {
  const phrases = HEADING_WORDS.flatMap(({ field, says }) => says.map((phrase) => [phrase, field] as const));

  it("has every field once", () => {
    const fields = HEADING_WORDS.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it("says each field by each of its words", () => {
    const unsaid = phrases.filter(([phrase, field]) => {
      const heading = read(phrase);
      const meant = heading.found && field === "previousActual" ? "actual" : field;
      // `Outturn` and `Year end …` name a period as well, and a period alone is an actual or a rating.
      return strengthOf(heading, meant) < 0.9 && !heading.isPeriod;
    });
    expect(unsaid).toEqual([]);
  });

  it("names items by each of its words", () => {
    const unsaid = TITLE_WORDS.flatMap(({ says }) => says).filter((phrase) => strengthOf(read(phrase), "title") < 0.9);
    expect(unsaid).toEqual([]);
  });
});
