/**
 * Remembers what a piece of work made of a text, for as many texts as said; then it begins anew. The work has to depend on the text alone: a
 * workbook has the same formulas each time that it is opened and worked out.
 */
export function remembered<Made>(work: (text: string) => Made, most = 20_000): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.made;
    if (known.size >= most) known.clear();
    const made = work(text);
    known.set(text, { made });
    return made;
  };
}
