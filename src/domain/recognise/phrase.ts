/** Words that join others in a heading; what stands after one says less than what stands before it. */
const JOINING = new Set(
  "a,an,the,of,for,to,in,on,at,as,by,from,with,per,is,are,and,or,this,our,your,since,against".split(","),
);

/** Words that may be left away without changing what a heading means. */
const QUALIFYING = new Set(
  "current,latest,agreed,proposed,overall,corporate,council,key,main,full,brief,short,approved,total,service,project,programme,strategic,new,risk".split(
    ",",
  ),
);

/**
 * The words of a heading as they are compared: lower case, `&` is `and`, no punctuation (`%` and `#` are words), no plural
 * `s`: `Key actions:` → key, action.
 */
export function headingWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/&/g, " and ")
    .replace(/([%#])/g, " $1 ")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ").map(singular);
}

/** `measures` → measure, `priorities` → priority; `status`, `progress` and `basis` stay. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The words without joining words at either end: what remains of `RAG at Q1` when the period is taken out is `rag`. */
export function trimJoining(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !JOINING.has(word));
  const last = words.findLastIndex((word) => !JOINING.has(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** Where the head of a heading ends: `Date of completion` is a date, `Target completion date` too. */
export function headEnd(words: readonly string[]): number {
  const joining = words.findIndex((word) => JOINING.has(word) && word !== "and" && word !== "or");
  return joining > 0 ? joining : words.length;
}

/** The words without those that merely qualify; the last word always stays. */
export const withoutQualifiers = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => i === words.length - 1 || !QUALIFYING.has(word));
