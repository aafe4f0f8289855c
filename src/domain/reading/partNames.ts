/**
 * The names that a text joins: it is parted at the first link where both sides are names of their own, and each side again.
 * @param links what may join two names, with the flag `g`
 * @param areTwo whether the texts on either side of a link are names of their own
 */
export function partNames(
  text: string,
  links: RegExp,
  areTwo: (left: string, right: string, link: string) => boolean,
): readonly string[] {
  for (const match of text.matchAll(links)) {
    const [left, right] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
    if (left !== "" && right !== "" && areTwo(left, right, match[0])) {
      return [left, right].flatMap((side) => partNames(side, links, areTwo));
    }
  }
  return [text];
}
