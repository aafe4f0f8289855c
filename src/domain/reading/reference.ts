/** A reference that ends in a number: `MT01` is `MT`, 1, two digits. */
export interface NumberedReference {
  /** What stands before the number, with any hyphen or blank: `MT`, `SRR-`. */
  readonly prefix: string;
  readonly number: number;
  readonly digits: number;
  readonly words: string;
}

const NUMBERED = /^(\p{L}[\p{L}\s./-]*?)(\d{1,6})$/u;

/** Reads a reference of letters and a number; null for any other. */
export function readReference(words: string): NumberedReference | null {
  const match = NUMBERED.exec(words);
  if (!match) return null;
  const [, prefix = "", digits = ""] = match;
  return { prefix, number: Number(digits), digits: digits.length, words };
}

/** References at least so many of which, and at least this share of all, begin alike are a run. */
const RUN = { least: 4, share: 0.7 } as const;

/**
 * References that are written otherwise than the run they stand among, with what they should be: `M13` beside MT01–MT14 is `MT13`, and so is
 * `MT-13`. One is only taken to belong to the run where its letters are those of the run but for a slip, its number is a gap in the run or
 * next to its ends, and nothing else bears that number. References of several runs (CS01, IT01) are no oddity.
 * @returns by the odd reference; empty where the references make no run
 */
export function oddReferences(references: readonly string[]): ReadonlyMap<string, string> {
  const read = references.flatMap((words) => readReference(words) ?? []);
  const prefix = mostUsed(read.map((one) => one.prefix));
  const run = read.filter((one) => one.prefix === prefix);
  if (prefix === null || run.length < RUN.least || run.length < read.length * RUN.share) return new Map();
  const digits = digitsOf(run);
  const written = (number: number): string => `${prefix}${String(number).padStart(digits, "0")}`;
  const taken = new Set(run.filter(({ words, number }) => words === written(number)).map(({ number }) => number));
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  const odd = new Map<string, string>();
  for (const { words, number, prefix: letters } of read) {
    const fits = number >= first - 1 && number <= last + 1 && !taken.has(number);
    if (words === written(number) || !fits || !isSlip(letters, prefix)) continue;
    taken.add(number);
    odd.set(words, written(number));
  }
  return odd;
}

/** How many digits a run writes its numbers with: 2 where most of those below 10 have a nought before them, else as many as each needs. */
function digitsOf(run: readonly NumberedReference[]): number {
  const small = run.filter(({ number }) => number < 10);
  const padded = small.filter(({ digits }) => digits > 1);
  return padded.length * 2 > small.length ? Math.max(...padded.map(({ digits }) => digits)) : 1;
}

/** Whether letters may be a slip for others: other capitals or marks between, one letter left out or added, or one of three changed. */
function isSlip(letters: string, meant: string): boolean {
  const [one, two] = [letters, meant].map((text) => text.toLowerCase().replace(/[\s./-]/g, "")) as [string, string];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short === long) return true;
  const isSame = short.length === long.length;
  if (long.length - short.length > 1 || (isSame && long.length < 3)) return false;
  const at = Array.from(short).findIndex((letter, index) => letter !== long[index]);
  const from = at < 0 ? short.length : at;
  return short.slice(from + (isSame ? 1 : 0)) === long.slice(from + 1);
}

/** The text that stands most often in a list; null for an empty one. */
function mostUsed(texts: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
