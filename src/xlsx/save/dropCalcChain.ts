import { linked } from "../package/relationships.ts";
import type { Saving } from "./saving.ts";

/** Takes out the list of the cells to be calculated, which is no longer right. Excel makes it anew. */
export function dropCalcChain({ edits, reading }: Saving): void {
  const link = linked(reading.links, "calcChain");
  if (!link) return;
  edits.unlink(reading.workbookPath, link.id);
  edits.remove(link.path);
}
