/** A review's scope as a council publishes it, one text a heading; lines begin with a bullet where the source has one. */
export interface PublishedScope {
  readonly id: string;
  readonly name: string;
  readonly challenge: string;
  readonly inScope: string;
  readonly outOfScope: string;
  readonly constraints: string;
  readonly outcomes: string;
  readonly interdependencies: string;
}

type Part = Exclude<keyof PublishedScope, "id" | "name">;

const LABELS: readonly (readonly [RegExp, Part])[] = [
  [/^Organisational Challenge Statement \(Inc(?: Local\/services issues\):)?/, "challenge"],
  [/^Local\/services issues\):/, "challenge"],
  [/^In Scope:/, "inScope"],
  [/^Out of Scope:/, "outOfScope"],
  [/^Constraints:/, "constraints"],
  [/^Outcomes to be achieved:(?: ?\*?\(The impact [^)]*\)\*?)?/, "outcomes"],
  [/^Interdependencies:(?: ?\*?\(Work within [^)]*\)\*?)?/, "interdependencies"],
];
const ANY_LABEL =
  /(?=Organisational Challenge Statement|Local\/services issues\):|(?:In|Out of) Scope:|Constraints:|Outcomes to be achieved:|Interdependencies:)/;
const REVIEW = /^Project ID:\t(\S+)\tProject Name:\t(.*?)\s*$/m;

/** The scopes of a report's appendix, in its order. Pages and columns of the printed tables are joined again. */
export function readScopes(report: string): readonly PublishedScope[] {
  const appendix = between(report, "\nAppendix 2", "\nAppendix 3");
  const [, ...blocks] = appendix.split(/^(?=Project ID:\t)/m);
  return blocks.map(readScope);
}

function readScope(block: string): PublishedScope {
  const [whole = "", id = "", name = ""] = REVIEW.exec(block) ?? [];
  const parts: Record<Part, string[]> = {
    ...{ challenge: [], inScope: [], outOfScope: [], constraints: [], outcomes: [], interdependencies: [] },
  };
  const read: { at: Part } = { at: "challenge" };
  for (const line of block.slice(whole.length).split("\n")) {
    const cells = plainText(line).split("\t");
    // A row that begins with an empty cell goes on with the page before: its second cell with what is in scope.
    const goesOn = cells.length > 3 && cells[0] === "" && ["inScope", "outOfScope"].includes(read.at);
    cells.forEach((cell, index) => {
      if (goesOn) read.at = index < 2 ? "inScope" : "outOfScope";
      for (const piece of cell.split(ANY_LABEL)) {
        const label = LABELS.find(([pattern]) => pattern.test(piece));
        read.at = label?.[1] ?? read.at;
        parts[read.at].push(label ? piece.replace(label[0], "") : piece);
      }
    });
  }
  const text = (part: Part): string => tidy(parts[part]);
  return {
    ...{ id, name, challenge: opening(text("challenge")), inScope: text("inScope"), outOfScope: text("outOfScope") },
    ...{ constraints: text("constraints"), outcomes: text("outcomes"), interdependencies: text("interdependencies") },
  };
}

const between = (text: string, from: string, to: string): string => {
  const [start, end] = [text.lastIndexOf(from), text.lastIndexOf(to)];
  if (start < 0 || end < start) throw new Error(`The report has no part from "${from.trim()}" to "${to.trim()}".`);
  return text.slice(start, end);
};

/** A line without its marks: paragraphs and bullets on lines of their own, written `\u0001` until the line's cells are told apart. */
const plainText = (line: string): string =>
  line
    .replace(/<\/?(?:p|ul|li|table|tr|td)\b[^>]*>/g, "\u0001")
    .replace(/<[^>]*>/g, "")
    .replace(/\s*[•○–]\s+(?=\S)/g, (bullet) => (bullet.includes("–") ? bullet : "\u0001• "))
    .replace(/^- (?=\S)/, "• ")
    .replace(/^-{6,}.*$/, "");

/** The lines of a text, without blanks and without what is left of the printed page. */
const tidy = (pieces: readonly string[]): string =>
  pieces
    .flatMap((piece) => piece.split("\u0001"))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => !/^(?:•|Figure \d.*|\*.*\*)?$/.test(line))
    .join("\n");

const LONGEST_OPENING = 600;

/** The first sentences of a long text, as a register keeps it. */
function opening(text: string): string {
  const sentences = text.replace(/\n(?!•)/g, " ").split(/(?<=[.?])\s(?=[A-Z])/);
  const lengths = sentences.map((_, index) => sentences.slice(0, index + 1).join(" ").length);
  const kept = lengths.filter((length) => length <= LONGEST_OPENING).length;
  return sentences.slice(0, Math.max(kept, 1)).join(" ");
}
