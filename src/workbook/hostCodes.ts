import type { WorkbookErrorCode } from "./workbookError.ts";

/** Excel: under these codes a request is refused as a whole, so nothing of it has been carried out. */
export const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "TooManyRequests",
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
]);

/**
 * What the host's codes mean to a person. Source: "Error handling with the application-specific JavaScript APIs",
 * learn.microsoft.com, and the codes of the client library. Those that depend on the member are in `refusal.ts`.
 */
export const MEANING: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  InactiveWorkbook: "busy",
  ConnectionFailure: "connection-lost",
  Timeout: "connection-lost",
  InvalidOrTimedOutSession: "connection-lost",
  Unauthenticated: "connection-lost",
  RequestAborted: "connection-lost",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
  ItemAlreadyExists: "invalid-name",
  FilteredRangeConflict: "in-the-way",
  MergedRangeConflict: "in-the-way",
  PivotTableRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
};

/** Codes of the client library that say that our own code is wrong. */
export const FAULTS: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
  "CannotUpdateReadOnlyProperty",
  "CannotRegisterEvent",
]);
