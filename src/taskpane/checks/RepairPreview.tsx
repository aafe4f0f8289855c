import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/finding.ts";
import { isDateFormat } from "../../domain/numberFormat.ts";
import { repairWords } from "../../domain/findings/repairWords.ts";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

interface RepairPreviewProps {
  readonly found: string;
  readonly repair: NonNullable<Finding["repair"]>;
}

/** What a cell says, and what it would say: 31/10021 → 31/10/21. */
export function RepairPreview({ found, repair }: RepairPreviewProps): ReactElement {
  const styles = useStyles();
  const after = repairWords(repair);
  const kind = repair.format !== null && isDateFormat(repair.format) ? " (a date)" : " (a number)";
  const how = found === after && typeof repair.value === "number" ? kind : "";
  return (
    <>
      <del className={styles.before}>{found === "" ? "empty" : found}</del> →{" "}
      <ins className={styles.after}>{after}</ins>
      {how}
    </>
  );
}
