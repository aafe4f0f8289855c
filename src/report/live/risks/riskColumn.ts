import type { TableCell } from "../../../grid/table.ts";
import type { RatedRisk } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import type { Live, Working } from "../live.ts";

/** A register of risks, as it is handed to the working sheet. */
export type Risks = Extract<RatedRegister, { readonly kind: "risks" }>;

/** What a row of the working sheet of risks is made from. */
export interface RiskRowAsked {
  readonly live: Live;
  readonly name: Working["name"];
}

/** A column of the working sheet of risks. */
export interface RiskColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: RatedRisk, asked: RiskRowAsked) => TableCell;
}
