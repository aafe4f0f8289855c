/** The id of a table however a person wrote it: `Outcomes standard` is `outcomes-standard`. */
export const tableIdOf = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
