import { dayExpression } from "./dayFormula.ts";
import { when } from "./expression.ts";

const AS_AT = "Scrutineer.AsAt";

/**
 * The day the report speaks for, as an expression: of its named cell, else the day that the engine took.
 * @param asAt that day, as a serial number
 */
export const asAtFormula = (asAt: number): string => when(`ISNUMBER(${AS_AT})`, `INT(${AS_AT})`, dayExpression(asAt));

/** That day as a sentence says it, as an expression: `30/06/21`. */
export const asAtWords = (asAt: number): string => `TEXT(${asAtFormula(asAt)},"dd/mm/yy")`;
