import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const PLAN = `
  parent                              | title         | dueDate             | status
  Development priority: RES01 Build   | Write a plan  | 30/06/2009          | Complete
  RES01 Build                         | Train people  | By end of June 2021 | Green
  RES02 Implement                     | Set up a team | 01/05/2021          | Amber
  RES02 Implement                     | Carry on      | Ongoing             |
                                      | Tidy up       | TBC                 |
`;

describe("the working sheet of an improvement plan", () => {
  const { working } = workingFrom(PLAN, "actions", ["improvementPlan"]);

  it("says of which priority each action is and how it stands in time, as the engine does", () => {
    expect(valuesOf(working, ["Item", "Priority", "First of priority", "Latest day", "Timing"])).toEqual([
      "Write a plan · RES01 Build · Yes · 30/06/09 · Complete",
      "Train people · RES01 Build · No · 30/06/21 · Due soon",
      "Set up a team · RES02 Implement · Yes · 01/05/21 · Overdue",
      "Carry on · RES02 Implement · No ·  · No end date",
      "Tidy up · RES02 Implement · No ·  · Date unclear",
    ]);
  });

  it("works them out by formulas", () => {
    const own = /^(?:Priority|First of priority|Timing):/;
    expect([...formulasOf(working, 0), ...formulasOf(working, 3)].filter((one) => own.test(one))).toEqual([
      'Priority: =IF([@Item]="","",LEFT(IFERROR(IF(Sheet1!$A$2="Development priority: RES01 Build","RES01 Build",TRIM(Sheet1!$A$2)),""),120)) → RES01 Build',
      'First of priority: =IF([@Item]="","",IF(IFERROR(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Priority],"~","~~"),"*","~*"),"?","~?"),Scrutineer.Working.Plan.Priority,0)=ROWS([@:Priority]),FALSE),"Yes","No")) → Yes',
      'Timing: =IF([@Item]="","",IF([@Live]="No","Complete",IF([@Overdue]="Yes","Overdue",IF([@Due soon]="Yes","Due soon",IF(ISNUMBER([@Latest day]),"Not yet due","Date unclear"))))) → Complete',
      'Priority: =IF([@Item]="","",LEFT(IFERROR(Sheet1!$A$5&"",""),120)) → RES02 Implement',
      'First of priority: =IF([@Item]="","",IF(IFERROR(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Priority],"~","~~"),"*","~*"),"?","~?"),Scrutineer.Working.Plan.Priority,0)=ROWS([@:Priority]),FALSE),"Yes","No")) → No',
      'Timing: =IF([@Item]="","",IF([@Live]="No","Complete",IF([@Overdue]="Yes","Overdue",IF([@Due soon]="Yes","Due soon",IF(ISNUMBER([@Latest day]),"Not yet due",IFERROR(IF(Sheet1!$C$5="Ongoing","No end date","Date unclear"),"Date unclear")))))) → No end date',
    ]);
  });

  it("has no such columns for another register of actions", () => {
    const plain = workingFrom(PLAN, "actions").working;
    expect(plain.columns.some(({ heading }) => heading === "Timing")).toBe(false);
  });
});
