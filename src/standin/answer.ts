import type { Fault } from "./faults.ts";

/** The answer to one request. */
export interface Answer {
  readonly statusCode: number;
  readonly bodyText: string;
}

/** Source: "Resource limits and performance optimization for Office Add-ins": 5 MB for a request and for an answer. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Whether a request or an answer has more bytes than Excel on the web takes; exactly 5 MB is taken. */
export const isTooLarge = (text: string): boolean =>
  // No character takes more than three bytes for each of its code units.
  text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;

/** The answer to a request that fails; null for none. */
export function faultAnswer(fault: Fault): Answer | null {
  if (fault.kind === "silent") return null;
  if (fault.kind === "lost") return { statusCode: 503, bodyText: "" };
  const { code, message } = fault;
  return { statusCode: fault.status, bodyText: JSON.stringify({ error: { code, message } }) };
}
