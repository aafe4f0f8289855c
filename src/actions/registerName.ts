import { ActionRefusal } from "./actionRefusal.ts";

/** A register's name as it is kept: without spaces around it, and with one where several stood. */
export const tidyName = (name: string): string => name.replace(/\s+/g, " ").trim();

/**
 * Refuses a name that a register cannot be given: none, one of more than 100 characters, or one that another has, whatever its capitals.
 * @throws ActionRefusal that says what to write
 */
export function refuseName(wanted: string, others: readonly string[]): void {
  if (wanted === "" || wanted.length > 100)
    throw new ActionRefusal(
      "bad-name",
      "A register needs a name of 1 to 100 characters. Write one that says what it lists.",
    );
  if (others.some((other) => other.toLowerCase() === wanted.toLowerCase()))
    throw new ActionRefusal(
      "bad-name",
      `Another register is called "${wanted}". Write a name that no other register has.`,
    );
}
