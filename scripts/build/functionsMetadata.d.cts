/** A custom function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

/** What functions.json holds. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** What Excel has to know of the custom functions, made from the comments before them; addresses of help begin at `url`. */
export function functionsMetadata(
  url: string,
): Promise<{ readonly files: readonly string[]; readonly metadata: FunctionsMetadata }>;
