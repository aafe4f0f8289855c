import { Field, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Choice } from "../pane/Choice.tsx";
import { Heading } from "../pane/Heading.tsx";
import { type PackDraft, rowsOf, withTick } from "./packDraft.ts";
import { PackRowItem } from "./PackRowItem.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface PackTablesProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
  readonly draft: PackDraft;
  readonly onDraft: (draft: PackDraft) => void;
}

/** The tables of the chosen pack in their order, and those of other packs to add to it. */
export function PackTables({ workbook, pack, draft, onDraft }: PackTablesProps): ReactElement {
  const styles = useStyles();
  const rows = rowsOf(draft, pack);
  return (
    <section aria-labelledby="pack-tables">
      <Heading id="pack-tables">Tables of this pack</Heading>
      <ol className={styles.list}>
        {rows.map((row, index) => {
          const table = workbook.tables.get(row.id);
          const end = { first: index === 0, last: index === rows.length - 1 };
          return table && <PackRowItem key={row.id} {...{ workbook, pack, row, table, draft, onDraft, end }} />;
        })}
      </ol>
      <AddTable {...{ workbook, pack, draft, onDraft }} />
    </section>
  );
}

/** Adds a table of another pack to this one. */
function AddTable({ workbook, pack, draft, onDraft }: PackTablesProps): ReactElement | null {
  const had = new Set(rowsOf(draft, pack).map(({ id }) => id));
  const others = workbook.packs.flatMap(({ title, tables, off, own }) => {
    const free = own ? [] : [...tables, ...off].flatMap((id) => (had.has(id) ? [] : (workbook.tables.get(id) ?? [])));
    return free.length === 0 ? [] : [{ title, free }];
  });
  if (others.length === 0) return null;
  return (
    <Field label="Add a table of another pack">
      <Choice value="" onChoice={(id) => id !== "" && onDraft(withTick(draft, pack, id, true))}>
        <option value="">Choose…</option>
        {others.map(({ title, free }) => (
          <optgroup key={title} label={title}>
            {free.map((table) => (
              <option key={table.id} value={table.id}>
                {table.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
    </Field>
  );
}
