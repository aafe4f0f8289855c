/**
 * A text as a formula holds it: in quotes, each of its own doubled; a long one in pieces that are joined.
 * Excel: a text in a formula has at most 255 characters ("Excel specifications and limits", support.microsoft.com).
 */
export function quoted(text: string): string {
  const pieces = text.length <= LONGEST ? [text] : (text.match(PIECE) ?? []);
  const said = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
  return pieces.length === 1 ? said : `(${said})`;
}

const LONGEST = 240;
const PIECE = /[^]{1,240}/gu;

/** A number as Excel writes it in a formula: no exponent below a million millions, at most fifteen digits. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** `IF(test,then,otherwise)`. */
export const when = (test: string, then: string, otherwise: string): string => `IF(${test},${then},${otherwise})`;

/** A number as it is compared: rounded to nine decimals, as the engine does. Source: the house's design, section 2. */
export const rounded = (expression: string): string => `ROUND(${expression},9)`;

/** A text joined from texts and expressions that give one: `"Of "&B5&" outcomes"`. Neighbouring plain texts are joined. */
export function joined(...parts: readonly (string | Plain)[]): string {
  const merged: (string | Plain)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "object" && typeof last === "object") merged.splice(-1, 1, say(last.text + part.text));
    else if (typeof part !== "object" || part.text !== "") merged.push(part);
  }
  if (merged.length === 0) return '""';
  return merged.map((part) => (typeof part === "object" ? quoted(part.text) : part)).join("&");
}

/** Words that stand in a joined text just as they are. */
interface Plain {
  readonly text: string;
}

/** Words for `joined` that stand just as they are. */
export const say = (text: string): Plain => ({ text });

/**
 * A figure that formulas use and that has to be seen by itself, such as the number of outcomes that are Green: it stands once on the sheet of
 * figures, with its words, and formulas refer to it there.
 * @param value what the engine counted
 */
export const figure = (words: string, value: number, expression: string): string =>
  `⟦${words.replace(/[⟦⟧|]/g, " ")}|${String(value)}|${expression}⟧`;

/** A criterion for COUNTIFS that holds where a cell is just this text; `*`, `?` and `~` mean themselves. */
export const exactly = (text: string): string => quoted(text.replace(/[~*?]/g, "~$&"));
