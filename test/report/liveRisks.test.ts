import { formulasOf, valuesOf, workingFrom } from "./liveRegister.ts";

const RISKS = `
  title     | likelihood     | impact   | previousLikelihood | previousImpact | status
  Savings   | Possible       | Major    | Possible           | Major          | Open
  Markets   | Almost certain | Major    | Likely             | Major          | Open
  Skills    | 2              | Moderate | Possible           | Moderate       | Open
  Elections | Rare           | Minor    |                    |                | Open
  Old one   | Rare           | Minor    | Rare               | Minor          | Closed
  New one   | Perhaps        | Major    | Rare               | Major          | Open
`;

describe("the working sheet of a register of risks", () => {
  const { working, words } = workingFrom(RISKS, "risks");

  it("says how grave each is and how it moved, as the engine does", () => {
    const shown = valuesOf(working, ["Item", "Likelihood weight", "Score", "Level", "Severity", "Movement", "Open"]);
    expect(shown).toEqual([
      "Savings · 3 · 15 · High · 15 · Unchanged · Yes",
      "Markets · 5 · 25 · High · 25 · Increased · Yes",
      "Skills · 2 · 6 · Medium · 6 · Reduced · Yes",
      "Elections · 1 · 2 · Low · 2 · Added · Yes",
      "Old one · 1 · 2 · Low · 2 · Closed · No",
      "New one ·  ·  ·  · -1 ·  · Yes",
    ]);
  });

  it("multiplies the weights of the rules' own cells and orders by severity", () => {
    const shown = formulasOf(working, 0);
    expect(shown.find((one) => one.startsWith("Likelihood weight"))).toBe(
      'Likelihood weight: =IFERROR(INDEX(Scrutineer.Words.Likelihood,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(IFERROR(LEFT(TRIM(Sheet1!$B$2),120),""),"~","~~"),"*","~*"),"?","~?"),Scrutineer.Words.Said,0))+0,"") → 3',
    );
    expect(shown.find((one) => one.startsWith("Score"))).toBe(
      'Score: =IF([@Item]="","",IF(AND(ISNUMBER([@Likelihood weight]),ISNUMBER([@Impact weight])),[@Likelihood weight]*[@Impact weight],"")) → 15',
    );
    expect(shown.find((one) => one.startsWith("Severity order"))).toBe(
      'Severity order: =IF([@Open]="Yes",COUNTIFS(Scrutineer.Working.Plan.Open,"Yes",Scrutineer.Working.Plan.Severity,">"&[@Severity])+COUNTIFS([@:Open],"Yes",[@:Severity],[@Severity]),"") → ',
    );
  });

  it("takes the weight of every label from the cell of its rule", () => {
    const row = words.rows.find(([said]) => said?.text.toLowerCase() === "likely");
    expect(row?.map(({ formula, text }) => formula ?? text)).toEqual([
      "Likely",
      "=IF(ISNUMBER(Scrutineer.Rule.likelihood.likely.weight),IF(Scrutineer.Rule.likelihood.likely.weight>=0,Scrutineer.Rule.likelihood.likely.weight,4),4)",
      "–",
      "",
      "–",
      "–",
      "",
      "",
    ]);
  });
});
