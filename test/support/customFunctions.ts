/** The error of Microsoft's runtime for custom functions, which no package has: a code and a sentence. */
class RuntimeError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

/** What is associated while `functions.ts` runs, by id. */
export type Associated = Readonly<Record<string, (...ranges: unknown[]) => unknown[][]>>;

/** A `CustomFunctions` as Excel's runtime gives it: errors with the codes of Microsoft's types, and what is associated. */
export function customFunctionsRuntime(associate: (functions: Associated) => void = () => undefined): object {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  return { Error: RuntimeError, ErrorCode, associate };
}

/** Gives this file's tests a `CustomFunctions`. */
export const installCustomFunctions = (): void => {
  Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime() });
};

/** An answer of a function cell by cell, errors as their codes: `[["Green"], ["#N/A"]]`. */
export const shown = (answer: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  answer.map((row) => row.map((one) => (one instanceof RuntimeError ? one.code : one)));

/** The one cell of an answer. */
export const single = (answer: readonly (readonly unknown[])[]): unknown => shown(answer)[0]?.[0];

/** The sentence of the one cell of an answer that is an error; empty where it is none. */
export function sentence(answer: readonly (readonly unknown[])[]): string {
  const one = answer[0]?.[0];
  return one instanceof RuntimeError ? (one.message ?? "") : "";
}
