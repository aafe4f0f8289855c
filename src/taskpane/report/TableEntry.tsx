import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { PlacedTable } from "../../actions/placeTables.ts";
import type { MadeTable } from "../../actions/madeTables.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { changeWords, tableNote } from "./reportWords.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface TableEntryProps {
  readonly table: MadeTable;
  /** As the last report of this pane left it; null when it was made earlier. */
  readonly placed: PlacedTable | null;
  readonly stale: boolean;
}

/** Why a summary stays as it is. */
const STAYS = {
  off: "In no pack any more: it stays as it is. Delete its sheet when it is no longer needed.",
  left: "No register feeds it any more: it stays as it is. Delete its sheet when it is no longer needed.",
} as const;

/** One summary: its sheet as a link, whether it is stale, and the figures that the last refresh changed. */
export function TableEntry({ table, placed, stale }: TableEntryProps): ReactElement {
  const styles = useStyles();
  const { sheet, area } = table;
  return (
    <li>
      <div className={styles.line}>
        <AreaLink sheet={sheet} area={area} at="report">
          {sheet}
        </AreaLink>
        {stale && (
          <Badge color="warning" appearance="tint">
            Stale
          </Badge>
        )}
        {placed && <Text className={styles.note}>{tableNote(placed)}</Text>}
      </div>
      {table.state !== "kept" && <Paragraph quiet>{STAYS[table.state]}</Paragraph>}
      {placed && placed.changed.length > 0 && (
        <ul className={styles.changes} aria-label={`What changed in ${sheet}`}>
          <ShowMore things={placed.changed} first={5}>
            {(cell) => (
              <li key={`${cell.row},${cell.column}`}>
                <AreaLink sheet={sheet} area={{ row: cell.row, column: cell.column, rows: 1, columns: 1 }} at="report">
                  {cellAddress(cell.row, cell.column)}
                </AreaLink>
                : {changeWords(cell)}
              </li>
            )}
          </ShowMore>
        </ul>
      )}
    </li>
  );
}
