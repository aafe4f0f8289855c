import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const WORKPLAN = `
  title            | dueDate             | status     | done
  Open the library | 31/12/2021          | Green      |
  Repair the pier  | 31/05/2021          | ● On track |
  Plan for parks   | By end of June 2021 | R          |
  Publish accounts | 31/03/2021          |            | Yes
  Win a prize      | Ongoing             | perhaps?   | no
`;

const LATE = `
  title | owner | dueDate    | status | reasonForDelay    | impactOfDelay       | revisedDueDate
  Parks | Cat   | 30/06/2021 | Green  | Two posts vacant. | Summer events move. | 30/09/2021
  Pier  | Bob   | Ongoing    | Green  | N/A               |                     |
`;

/** What the narrative's sheet has for the reason of a row. */
const KEY = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Narrative key]&" | Reason","~","~~"),"*","~*"),"?","~?")';
const FOUND = `INDEX(Scrutineer.Narrative.Text,MATCH(${KEY},Scrutineer.Narrative.Key,0))`;
const LOOKED_UP = `IF(${FOUND}="","",${FOUND})`;

describe("the working sheet of a register of actions", () => {
  const { working, words } = workingFrom(WORKPLAN, "actions");

  it("says how each stands, as the engine does", () => {
    const shown = valuesOf(working, ["Item", "Status", "Rating", "Live", "Agreed", "Overdue", "Due soon", "On target"]);
    expect(shown).toEqual([
      "Open the library · Green · Green · Yes · 31/12/21 · No · No · Yes",
      "Repair the pier · ● On track · Green · Yes · 31/05/21 · Yes · No · No",
      "Plan for parks · R · Red · Yes · 30/06/21 · No · Yes · No",
      "Publish accounts ·  · Complete · No · 31/03/21 · No · No · No",
      "Win a prize · perhaps? · No data · Yes ·  · No · No · Yes",
    ]);
  });

  it("works each out by formulas over the register's own cells", () => {
    expect(formulasOf(working, 2).slice(0, 10)).toEqual([
      'Item: =IFERROR(Sheet1!$A$4&"","") → Plan for parks',
      'Status: =IFERROR(LEFT(TRIM(Sheet1!$C$4),120),"") → R',
      'Done otherwise: =IF([@Item]="","",IF(IFERROR(OR(ISNUMBER(MATCH(TRIM(Sheet1!$D$4),{"y","yes","true","done","✓","✔"},0))),FALSE),"Yes","No")) → No',
      'Rating: =IF([@Item]="","",IF(IFERROR(INDEX(Scrutineer.Words.Rating,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Status],"~","~~"),"*","~*"),"?","~?"),Scrutineer.Words.Said,0))&"","")="",IF([@Done otherwise]="Yes","Complete","No data"),IFERROR(INDEX(Scrutineer.Words.Rating,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Status],"~","~~"),"*","~*"),"?","~?"),Scrutineer.Words.Said,0))&"",""))) → Red',
      'Live: =IF([@Item]="","",IF([@Rating]<>"Complete","Yes","No")) → Yes',
      'Agreed: =IFERROR(IF(ISNUMBER(Sheet1!$B$4),IF(AND(Sheet1!$B$4>=32874,Sheet1!$B$4<73051),INT(Sheet1!$B$4),""),IF(Sheet1!$B$4="By end of June 2021",DATE(2021,6,30),"")),"") → 30/06/21',
      "As at: =IF(ISNUMBER(Scrutineer.AsAt),INT(Scrutineer.AsAt),DATE(2021,6,30)) → 30/06/21",
      'Overdue: =IF([@Item]="","",IF(AND([@Live]="Yes",ISNUMBER([@Agreed]),[@Agreed]<[@As at]),"Yes","No")) → No',
      'Due soon: =IF([@Item]="","",IF(IF(AND([@Live]="Yes",[@Overdue]="No",ISNUMBER([@Agreed])),[@Agreed]<=[@As at]+IF(ISNUMBER(Scrutineer.Rule.actions.dueSoonDays),IF(Scrutineer.Rule.actions.dueSoonDays>=0,Scrutineer.Rule.actions.dueSoonDays,30),30),FALSE),"Yes","No")) → Yes',
      'On target: =IF([@Item]="","",IF(AND([@Live]="Yes",[@Rating]<>"Red",[@Overdue]="No"),"Yes","No")) → No',
    ]);
  });

  it("says which belong to the lists of late and amended actions", () => {
    const late = workingFrom(LATE, "actions", ["workplan", "executiveActions"]).working;
    expect(valuesOf(late, ["Item", "Reason", "Off target", "Revised", "Amendment"])).toEqual([
      "Parks · Two posts vacant. · Yes · Yes · Yes",
      "Pier ·  · No · No · No",
    ]);
    expect(formulasOf(late, 0).find((one) => one.startsWith("Off target"))).toBe(
      'Off target: =IF([@Item]="","",IF(OR(AND([@Live]="Yes",[@On target]="No"),[@Reason]<>""),"Yes","No")) → Yes',
    );
  });

  it("has for each list the place of every action on it, and its cells as the list shows them", () => {
    const late = workingFrom(LATE, "actions", ["workplan", "executiveActions"]).working;
    expect(valuesOf(late, ["Narrative key", "Owner", "Agreed due date", "Delay", "Revised date"])).toEqual([
      "Plan | Parks | Q1 21/22 · Cat · 30/06/21 · (R) Two posts vacant. (I) Summer events move. · 30/09/21",
      "Plan | Pier | Q1 21/22 · Bob · Ongoing ·  · ",
    ]);
    const of = (heading: string) => formulasOf(late, 0).find((one) => one.startsWith(`${heading}: `));
    expect(of("Off target order")).toBe(
      'Off target order: =IF([@Off target]="Yes",COUNTIF([@:Off target],"Yes"),"") → ',
    );
    expect(of("Narrative key")).toBe(
      'Narrative key: ="Plan | "&IFERROR(Sheet1!$A$2&"","")&" | Q1 21/22" → Plan | Parks | Q1 21/22',
    );
    expect(of("Reason given")).toBe(
      `Reason given: =IFERROR(IFERROR(${LOOKED_UP},IFERROR(Sheet1!$E$2&"","")),"") → Two posts vacant.`,
    );
    // Excel: INDEX gives 0 for an empty cell, and a list would show it.
    const own = formulasOf(late, 1).slice(10);
    expect(own.filter((one) => one.endsWith("fixed → "))).toEqual([]);
  });

  it("has no list for a register that feeds none", () => {
    const { columns } = workingFrom(LATE, "actions", ["directoratePriorities"]).working;
    expect(columns.map(({ heading }) => heading)).not.toContain("Narrative key");
  });

  it("finds every status that stands in the register among the words, once", () => {
    const said = valuesOf(words, ["What stands in the register", "What it is read as"]);
    const own = ["Green · Green", "● On track · Green", "R · Red", "r · Red", "perhaps? · ", "closed · Complete"];
    expect(own.filter((one) => said.includes(one))).toEqual(own.filter((one) => one !== "R · Red"));
    expect(new Set(said.map((one) => one.split(" · ")[0]?.toLowerCase())).size).toBe(said.length);
  });
});
