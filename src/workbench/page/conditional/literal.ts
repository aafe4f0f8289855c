import type { Scalar } from "../../../grid/scalar.ts";

/** The value of a formula that is nothing but a number, a text in quotes or a truth value; null for any other. */
export function literalOf(formula: string): Scalar | null {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return null;
}
