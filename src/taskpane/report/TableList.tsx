import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { staleIds } from "../pane/staleWords.ts";
import { TableEntry } from "./TableEntry.tsx";

/** The summaries that stand in the workbook, each a click away, with what the last refresh changed in it. */
export function TableList({ workbook }: { readonly workbook: WorkbookState }): ReactElement | null {
  const { pane } = usePane();
  const stale = staleIds(pane);
  if (workbook.made.length === 0) return null;
  return (
    <section aria-labelledby="made-tables">
      <Heading id="made-tables">Made in this workbook</Heading>
      <PlainList>
        {workbook.made.map((table) => (
          <TableEntry
            key={table.id}
            table={table}
            placed={pane.made?.report.tables.find(({ model }) => model.id === table.id) ?? null}
            stale={stale.has(table.id)}
          />
        ))}
      </PlainList>
    </section>
  );
}
