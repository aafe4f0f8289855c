import type { Pack } from "../pack.ts";
import type { ReportInput } from "../reportInput.ts";
import { budgetFor, from, savingsFor } from "../registersFor.ts";
import { budget } from "../tables/budget.ts";
import { financeKeyPoints } from "../tables/financeKeyPoints.ts";
import { gap, gapFor } from "../tables/gap.ts";
import { savings } from "../tables/savings.ts";

const lines = (input: ReportInput) => budgetFor(input, "budget");
const agreed = (input: ReportInput) => savingsFor(input, "savings");

/** Budget monitoring, savings and the medium-term gap. Source: domain rules, section 9, tables 17 and 21. */
export const financePack: Pack = {
  id: "finance",
  title: "Budget monitoring",
  tables: [
    { id: "finance-key-points", from: null, build: financeKeyPoints },
    { id: "budget", from: "budget", build: from(lines, budget) },
    { id: "savings", from: "savings", build: from(agreed, savings) },
    { id: "gap", from: "gap", build: from(gapFor, gap) },
  ],
};
