import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { staleIds } from "../pane/staleWords.ts";
import { TableEntry } from "./TableEntry.tsx";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The summaries that stand in the workbook, each a click away, with what the last refresh changed in it. */
export function TableList({ workbook }: { readonly workbook: WorkbookState }): ReactElement | null {
  const styles = useStyles();
  const { pane } = usePane();
  const stale = staleIds(pane);
  if (workbook.made.length === 0) return null;
  return (
    <section aria-labelledby="made-tables">
      <Heading id="made-tables">Made in this workbook</Heading>
      <ul className={styles.list}>
        {workbook.made.map((table) => (
          <TableEntry
            key={table.id}
            table={table}
            placed={pane.made?.report.tables.find(({ model }) => model.id === table.id) ?? null}
            stale={stale.has(table.id)}
          />
        ))}
      </ul>
    </section>
  );
}
