/** An error that Excel or its client library raised, as far as we read it. */
export interface HostError {
  readonly code: string;
  /** The member that failed, such as `Range.values`; null when the whole request was refused. */
  readonly location: string | null;
}

/**
 * The host's error, or null for any other kind of error.
 * Excel: errors of the client library bear the name `RichApi.Error` and a code that is not translated ("Error handling
 * with the application-specific JavaScript APIs", learn.microsoft.com).
 */
export function hostError(error: unknown): HostError | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("name" in error)) return null;
  if (error.name !== "RichApi.Error" || typeof error.code !== "string") return null;
  return { code: error.code, location: "debugInfo" in error ? locationIn(error.debugInfo) : null };
}

function locationIn(debugInfo: unknown): string | null {
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return null;
  return typeof debugInfo.errorLocation === "string" && debugInfo.errorLocation !== "" ? debugInfo.errorLocation : null;
}

// Excel: 5 MB a request and a response in Excel on the web, 5,000,000 cells a read everywhere ("Resource limits and
// performance optimization for Office Add-ins", learn.microsoft.com).
const TOO_MUCH_TO_READ = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "MemoryLimitReached"]);

/**
 * Whether Excel refused because the answer would be too large, or because a sheet is used from its first row or column to
 * its last, which are then no list: asking for less may work.
 */
export function wasTooMuchToRead(error: unknown): boolean {
  const host = hostError(error);
  if (host?.code === "InvalidArgument") return /^Range\.get(?:Row|Column)Properties$/.test(host.location ?? "");
  return TOO_MUCH_TO_READ.has(host?.code ?? "");
}

/** Whether Excel refused a whole request because it was too large: nothing of it was done, and a smaller one may work. */
export const wasTooMuchToWrite = (error: unknown): boolean =>
  hostError(error)?.code === "RequestPayloadSizeLimitExceeded";
