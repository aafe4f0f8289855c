/** What a person typed or handed over cannot be used. The message is one plain line: what is wrong and what to do. Exit 2. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}
