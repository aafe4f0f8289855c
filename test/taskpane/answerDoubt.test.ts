import { changeRegister } from "../../src/actions/changeRegister.ts";
import { readState, type RegisterState } from "../../src/actions/workbookState.ts";
import { answerDoubt } from "../../src/taskpane/registers/answerDoubt.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { layoutText } from "../support/layoutText.ts";

const RATINGS = `
Project | Overall RAG | Finance RAG | Owner
Town hall | Amber | Green | Jo
Library | Green | Green | Al`;
const PROGRESS = `
Action | By when | Who | Progress
Write | 30/09/2021 | Jo |
Read | 31/10/2021 | Al |`;
const DIRECTORATE = `
Programme | Directorate | RAG
Towns Fund | Place | Green
Boho X | Place | Amber`;
const BAND = ` | | Performance | <
Indicator | Target | Q4 20/21 | Q1 21/22
Crime | 43 | 44 | 55
Homes | 450 | 100 | 131`;
const KINDS = `
Recommendation | Lead | Due | Status
Buy lights | Jo | 30/09/2021 | Open
Report back | Al | 31/10/2021 | Open`;
const STATISTICS = `
Local authority | Class | Contracts handed back | Hours handed back | Days waited
Barnet | L | 12 | 100 | 30
Bolton | MD | 10 | 90 | 20
Bristol | UA | 9 | 80 | 25`;
const UNSURE = `
Action | By when | Who
Promote participation (Overview and Scrutiny | 30/09/2021 | Jo
Network). (RAP) | |
Improve promotion | 31/10/2021 | Al`;

async function only(book: Book): Promise<RegisterState> {
  const [register] = await withExcel(book, async () => (await readState(choices())).registers);
  if (!register) throw new Error("Nothing was found.");
  return register;
}

async function answered(text: string, about: string, choice: string): Promise<RegisterState> {
  const book = bookFromText(`== Sheet1 ==\n${text}`);
  const register = await only(book);
  const doubt = register.layout.doubts.find((one) => one.about === about);
  const answer = doubt && answerDoubt(register, doubt, choice);
  if (!answer) throw new Error(`${about} cannot be answered with ${choice}.`);
  await withExcel(book, () => changeRegister(register.layout.name, answer, choices()));
  return only(book);
}

describe("an answer to a doubt holds, and nobody is asked again", () => {
  it.each([
    { because: "the column that is taken", of: RATINGS, about: "status", choice: "B", says: "status B" },
    { because: "the other column", of: RATINGS, about: "status", choice: "C", says: "status C" },
    { because: "the field that is taken", of: PROGRESS, about: "status", choice: "status", says: "status D" },
    { because: "another field", of: PROGRESS, about: "status", choice: "narrative", says: "narrative D" },
    { because: "none is the owner", of: DIRECTORATE, about: "owner", choice: "none", says: "directorate B" },
    { because: "one is the owner", of: DIRECTORATE, about: "owner", choice: "B", says: "owner B" },
    { because: "the headings with the band", of: BAND, about: "headerRows", choice: "1, 2", says: "head 1,2" },
    { because: "the headings without it", of: BAND, about: "headerRows", choice: "2", says: "A2:D4 · head 2" },
    { because: "the kind that is taken", of: KINDS, about: "kind", choice: "actions", says: "actions A" },
    { because: "the other kind", of: KINDS, about: "kind", choice: "decisions", says: "decisions A" },
    { because: "it is a register", of: STATISTICS, about: "register", choice: "register", says: "benchmarks A" },
  ])("$because: $about is $choice", async ({ of, about, choice, says }) => {
    const { layout, bound } = await answered(of, about, choice);
    expect(layoutText(layout)).toContain(says);
    expect([bound, layout.doubts.filter((doubt) => doubt.about === about)]).toEqual([true, []]);
  });

  it("leaves what is no register alone: it feeds no table", async () => {
    const { roles, layout } = await answered(STATISTICS, "register", "none");
    expect([roles, layout.doubts.filter(({ about }) => about === "register")]).toEqual([[], []]);
  });
});

describe("an answer that a click cannot carry out", () => {
  it.each([
    { because: "which rows are items is not in any setting", of: UNSURE, about: "rows", choice: "2" },
    { because: "the register has no such column", of: RATINGS, about: "status", choice: "Z" },
    { because: "there is no such kind", of: KINDS, about: "kind", choice: "poems" },
    { because: "headings have a gap between them", of: BAND, about: "headerRows", choice: "1, 3" },
  ])("is none: $because", async ({ of, about, choice }) => {
    const register = await only(bookFromText(`== Sheet1 ==\n${of}`));
    const doubt = register.layout.doubts.find((one) => one.about === about);
    expect(doubt && answerDoubt(register, doubt, choice)).toBeNull();
  });
});
