/** One request of the client: every queued action of one `context.sync()`. Source: ../shared/office-js/protocol.md, section 4. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** One thing to do, in program order. Names are in PascalCase, arguments positional. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: WireQuery;
  /** The members to set, for an Update. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** How to find one object: from its parent by a member, from the root, or by the reference we gave out. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** True when no reference need be kept. */
  readonly D?: boolean;
}

/** Arguments; where another object is meant, its path stands in `ReferencedObjectPathIds` at the same place (0: a plain value). */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** What `load` asked for: member paths with `/`, and of a collection how many items to skip and to give (0: all). */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** One action's result. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The refusal that ended a request; `ActionIndex` counts the request's actions from 0. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

/** The answer to a request: all results, or those up to a refusal. */
export type WireResponse =
  | { readonly Results: readonly WireResult[]; readonly TraceIds?: readonly number[] }
  | {
      readonly Error: WireError;
      readonly ProcessedResults: { readonly Results: readonly WireResult[] };
      readonly TraceIds?: readonly number[];
    };

/** Kinds of action, as they are numbered on the wire. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Kinds of object path, as they are numbered on the wire. */
export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of a request's flags that a host may act upon. */
export const RequestFlag = { writeOperation: 1, delayForCellEdit: 64 } as const;
