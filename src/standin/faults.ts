/** Something that goes wrong with a request before any of it is done. */
export type Fault =
  /** The host answers with this HTTP status and code. */
  | { readonly kind: "refused"; readonly status: number; readonly code: string; readonly message: string }
  /** The connection breaks: the client hears that the request failed, without a reason. */
  | { readonly kind: "lost" }
  /** The host never answers. */
  | { readonly kind: "silent" };

/** Too many requests in a short time. Source: ../shared/office-js/protocol.md, section 4 (OSF code 5102). */
export const THROTTLED: Fault = {
  kind: "refused",
  status: 429,
  code: "ActivityLimitReached",
  message: "The activity limit has been reached.",
};

/** Somebody is typing into a cell. Source: ../shared/office-js/protocol.md, section 4 (OSF code 5004). */
export const CELL_EDIT: Fault = {
  kind: "refused",
  status: 400,
  code: "InvalidOperationInCellEditMode",
  message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

/** The request, or the answer to it, is larger than Excel on the web takes. Source: "Resource limits and performance optimization for Office Add-ins" (5 MB). */
export const tooLarge = (which: "Request" | "Response"): Fault => ({
  kind: "refused",
  status: 413,
  code: `${which}PayloadSizeLimitExceeded`,
  message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
});

/** The connection to Excel breaks. */
export const CONNECTION_LOST: Fault = { kind: "lost" };

/** Excel does not answer at all. */
export const NO_ANSWER: Fault = { kind: "silent" };
