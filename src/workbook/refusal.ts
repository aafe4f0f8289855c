import type { Write } from "../grid/write.ts";
import { hostError, type HostError } from "./hostError.ts";
import { FAULTS, MEANING, REFUSED_WHOLE } from "./hostCodes.ts";
import { namesIn, newNamesIn, sheetsIn, tablesIn } from "./mentioned.ts";
import { refusalFor } from "./sentences.ts";
import { type Changed, WorkbookError, type WorkbookErrorCode } from "./workbookError.ts";

/** What was going on when Excel refused. */
export interface Doing {
  /** What was being written; nothing while reading. */
  readonly writes: readonly Write[];
  /** Whether an earlier trip of the same writes had been carried out. */
  readonly begun: boolean;
  /** What to press or do to try once more, after "then". */
  readonly again: string;
}

/** What to throw for an error: a `WorkbookError` for a refusal of Excel, the error itself for anything else. */
export function refusedBy(error: unknown, doing: Doing): unknown {
  const host = hostError(error);
  if (!host || FAULTS.has(host.code)) return error;
  const code = MEANING[host.code] ?? byMember(host, doing);
  const names = mentioned(code, doing.writes);
  const told = host.location === null ? host.code : `${host.code} at ${host.location}`;
  const about = { names, each: false, again: doing.again, changed: changedBy(host, doing), host: told };
  return new WorkbookError(refusalFor(code, about), { cause: error });
}

const OF_STRUCTURE = /^(?:WorksheetCollection\.|Worksheet\.(?:name|position|visibility|delete|copy))/;
const NAMING = /^(?:WorksheetCollection\.add|Worksheet\.name|NamedItemCollection\.add|Table\.name)/;

/** What a code means that says different things at different members. */
function byMember({ code, location }: HostError, { writes }: Doing): WorkbookErrorCode {
  const member = location ?? "";
  const structural = OF_STRUCTURE.test(member);
  if ((code === "AccessDenied" || code === "InvalidOperation") && structural) return "workbook-protected";
  if (code === "AccessDenied" && writes.length > 0) return location === null ? "read-only" : "sheet-protected";
  if (code === "ItemNotFound") {
    if (member.startsWith("NamedItem")) return "name-gone";
    if (member.startsWith("Table")) return "table-gone";
    if (member.startsWith("Worksheet")) return "sheet-gone";
  }
  return code === "InvalidArgument" && NAMING.test(member) ? "invalid-name" : "unknown";
}

/** What the writes speak of that a refusal of this kind can be about. */
function mentioned(code: WorkbookErrorCode, writes: readonly Write[]): readonly string[] {
  switch (code) {
    case "name-gone":
      return namesIn(writes);
    case "table-gone":
      return tablesIn(writes);
    case "invalid-name":
      return newNamesIn(writes);
    default:
      return sheetsIn(writes);
  }
}

/** Excel: a request is carried out up to the action that fails, and nothing is taken back. */
function changedBy({ code }: HostError, { writes, begun }: Doing): Changed {
  if (writes.length === 0) return "no matter";
  return !begun && REFUSED_WHOLE.has(code) ? "nothing" : "part";
}
