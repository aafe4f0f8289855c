import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { type ReactElement, useState } from "react";
import type { PackState, TableState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { type PackDraft, type PackRow, withMove, withTick } from "./packDraft.ts";
import { TableWords } from "./TableWords.tsx";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start" },
  tick: { flexGrow: 1, minWidth: 0 },
  buttons: { display: "flex", flexShrink: 0, paddingTop: tokens.spacingVerticalXS },
  why: { paddingLeft: "36px", paddingBottom: tokens.spacingVerticalXS },
});

interface PackRowItemProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
  readonly row: PackRow;
  readonly table: TableState;
  readonly draft: PackDraft;
  readonly onDraft: (draft: PackDraft) => void;
  /** Whether it is the first or the last of the pack's tables. */
  readonly end: { readonly first: boolean; readonly last: boolean };
}

/** A table of the chosen pack: a tick, its place in the order, what it is called; where it cannot be made, why and what to do. */
export function PackRowItem({ workbook, pack, row, table, draft, onDraft, end }: PackRowItemProps): ReactElement {
  const styles = useStyles();
  const { dispatch } = usePane();
  const [open, setOpen] = useState(false);
  const { title, usual, summaries } = table;
  const move = (by: -1 | 1, button: string): void => {
    onDraft(withMove(draft, pack, row.id, by));
    // Moving a row takes the keyboard out of it.
    dispatch({ kind: "focusWanted", id: button });
  };
  const [up, down] = [`up-${row.id}`, `down-${row.id}`];
  const small = { size: "small", appearance: "subtle" } as const;
  return (
    <li>
      <div className={styles.line}>
        <div className={styles.tick}>
          <Checkbox
            label={summaries > 1 ? `${title} (${summaries} tables)` : title}
            checked={row.on}
            onChange={(_, { checked }) => onDraft(withTick(draft, pack, row.id, checked === true))}
          />
        </div>
        <div className={styles.buttons}>
          <Button
            {...small}
            id={up}
            icon={<ArrowUpRegular />}
            aria-label={`Move ${title} up`}
            disabledFocusable={end.first}
            onClick={() => move(-1, up)}
          />
          <Button
            {...small}
            id={down}
            icon={<ArrowDownRegular />}
            aria-label={`Move ${title} down`}
            disabledFocusable={end.last}
            onClick={() => move(1, down)}
          />
          <Button
            {...small}
            icon={<EditRegular />}
            aria-label={`Rename ${title}`}
            aria-expanded={open}
            disabledFocusable={usual === null}
            onClick={() => setOpen(!open)}
          />
        </div>
      </div>
      {table.why !== null && (
        <div className={styles.why}>
          <Paragraph quiet>{table.why}</Paragraph>
        </div>
      )}
      {open && usual !== null && (
        <TableWords workbook={workbook} table={table} usual={usual} draft={draft} onDraft={onDraft} />
      )}
    </li>
  );
}
