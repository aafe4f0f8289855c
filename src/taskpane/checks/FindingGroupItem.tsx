import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  type BadgeProps,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../domain/finding.ts";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { capital } from "../pane/wording.ts";
import { AcceptAll } from "./AcceptAll.tsx";
import { CODE_WORDS } from "./codeWords.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import type { FindingGroup } from "./groupFindings.ts";
import { SEVERITY_WORDS } from "./severityWords.ts";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0 },
  all: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalS },
  panel: { marginLeft: 0, marginRight: 0 },
});

const COLOURS: Readonly<Record<Severity, NonNullable<BadgeProps["color"]>>> = {
  error: "danger",
  warning: "warning",
  note: "informative",
};

/** All findings of one kind of trouble; they are drawn when the group is opened, a page at a time. */
export function FindingGroupItem({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const { code, severity, findings } = group;
  const repairable = findings.filter(({ repair }) => repair !== null);
  return (
    <AccordionItem value={code}>
      <AccordionHeader as="h2" expandIconPosition="end">
        <span className={styles.header}>
          <Badge className={styles.badge} appearance="tint" color={COLOURS[severity]}>
            {capital(SEVERITY_WORDS[severity][0])}
          </Badge>
          {CODE_WORDS[code]} ({findings.length.toLocaleString("en-GB")})
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {repairable.length > 1 && (
          <div className={styles.all}>
            <AcceptAll kind={CODE_WORDS[code]} findings={repairable} />
          </div>
        )}
        <PlainList label={CODE_WORDS[code]} spacing="wide">
          <ShowMore things={findings} first={25}>
            {(finding) => <FindingEntry key={keyOf(finding)} finding={finding} />}
          </ShowMore>
        </PlainList>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What tells a finding of a group from the others: no two of a kind are about one cell. */
const keyOf = ({ place: { sheet, row, column } }: Finding): string => `${sheet}!${row},${column}`;
