import type { Layout, RegisterKind } from "../layout.ts";
import { wordsForKind } from "./plainWords.ts";

const SAYS_NOTHING = /^(?:sheet|table|data|tab|page|copy of .*|new sheet|book|master|register|worksheet) ?[\d() ]*$/i;
const LONGEST = 60;

/** Lines that say something about the sheet and are no title of it: who, when, sentences. */
const NO_TITLE =
  /^(?:directorate|department|service|team|lead|owner|period|reporting period|date|as at|author|version|updated?|last updated|status|contact|prepared by|quarter|year|portfolio|position)\b[^:]{0,20}:|[.;]$| (?:district |borough |county |city )*council$/i;

/**
 * What to call a register: its sheet's name, unless that says nothing (`Sheet1`); then the first line above it that could be a title;
 * then what it lists.
 */
export function nameFor(sheet: string, lines: readonly string[], kind: RegisterKind): string {
  if (!SAYS_NOTHING.test(sheet.trim())) return sheet.trim();
  return lines.find(couldBeTitle) ?? capital(wordsForKind(kind, 2));
}

const couldBeTitle = (line: string): boolean => line.length >= 3 && line.length <= LONGEST && !NO_TITLE.test(line);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The same registers with names that are unique, whatever their case: of several with one name, each takes the line above it or what
 * it lists, and where that is no help a number.
 */
export function withUniqueNames(layouts: readonly Layout[]): readonly Layout[] {
  const taken = new Set<string>();
  return layouts.map((layout) => {
    const own = ownLine(layout);
    const alone = layouts.filter((other) => sameName(other, layout)).length === 1;
    const wishes = alone
      ? [layout.name]
      : [`${layout.name}: ${own}`, `${layout.name}: ${wordsForKind(layout.kind, 2)}`];
    const name = wishes.find((wish) => !taken.has(wish.toLowerCase())) ?? numbered(wishes[0] ?? layout.name, taken);
    taken.add(name.toLowerCase());
    return { ...layout, name };
  });
}

const sameName = (a: Layout, b: Layout): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** The line next above a register that could be its title, or what it lists. */
function ownLine({ name, lines, kind }: Layout): string {
  const line = lines.findLast((one) => couldBeTitle(one) && one.toLowerCase() !== name.toLowerCase());
  return line ?? wordsForKind(kind, 2);
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}
