import type { Session } from "../../standin/excel/session.ts";
import { memberOf } from "./settings.ts";

/**
 * What `Office.context.document.getSelectedDataAsync` gives: rows of values (`matrix`), or a text with tabs and line
 * breaks (`text`); formatted as shown when asked. Null for any other form.
 * Source: `Office.Document.getSelectedDataAsync`.
 */
export function selectedData(session: Session, data: unknown): unknown {
  const asked = memberOf(data, "DdaGetBindingData");
  const range = session.remote("Range", { session, ...session.selection });
  const rows = range.read(memberOf(asked, "ValueFormat") === "formatted" ? "Text" : "Values") as readonly unknown[][];
  switch (memberOf(asked, "CoerceType")) {
    case "matrix":
      return rows;
    case "text":
      return rows.map((row) => row.map(String).join("\t")).join("\r\n");
    default:
      return null;
  }
}
