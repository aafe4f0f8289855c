import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const DECISIONS = `
  title         | dueDate    | completedDate | status
  Set up        | 29/06/2021 |            | In progress
  Publish       | 30/06/2021 |            | Agreed
  Report back   | June 2021  |            | Implemented
  Consult       | 29/06/2021 | 01/06/2021 | In progress
  Review depots | 31/12/2021 |            | Partly implemented
  Note          |            |            | Agreed
`;

describe("the working sheet of a register of decisions", () => {
  const { working, words } = workingFrom(DECISIONS, "decisions");

  it("says how each stands, as the engine does", () => {
    expect(valuesOf(working, ["Item", "Completed", "Done", "Due", "Standing"])).toEqual([
      "Set up ·  · No · 29/06/21 · Overdue",
      "Publish ·  · No · 30/06/21 · Due soon",
      "Report back ·  · Yes · 30/06/21 · Complete",
      "Consult · 01/06/21 · Yes · 29/06/21 · Complete",
      "Review depots ·  · No · 31/12/21 · Not yet due",
      "Note ·  · No ·  · No date",
    ]);
  });

  it("works the standing out from the columns before it", () => {
    expect(formulasOf(working, 1).filter((one) => /^(?:Done|Standing):/.test(one))).toEqual([
      'Done: =IF([@Item]="","",IF(OR(ISNUMBER([@Completed]),IFERROR(INDEX(Scrutineer.Words.Decided,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Status],"~","~~"),"*","~*"),"?","~?"),Scrutineer.Words.Said,0))&"","")="Complete"),"Yes","No")) → No',
      'Standing: =IF([@Item]="","",IF([@Done]="Yes","Complete",IF(ISNUMBER([@Due]),IF([@Due]<[@As at],"Overdue",IF([@Due]<=[@As at]+IF(ISNUMBER(Scrutineer.Rule.actions.dueSoonDays),IF(Scrutineer.Rule.actions.dueSoonDays>=0,Scrutineer.Rule.actions.dueSoonDays,30),30),"Due soon","Not yet due")),"No date"))) → Due soon',
    ]);
  });

  it("finds what leaves nothing to do among the words", () => {
    const said = valuesOf(words, ["What stands in the register", "As a decision's status"]);
    expect(said.filter((one) => one.includes("mplement"))).toEqual(["implemented · Complete", "Partly implemented · "]);
  });
});
