import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { IgnoredFinding } from "../../actions/ignoredFindings.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { CODE_WORDS } from "./codeWords.ts";
import { useCheckCommands } from "./useCheckCommands.ts";

const useStyles = makeStyles({
  panel: { marginLeft: 0, marginRight: 0 },
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  again: { alignSelf: "flex-start" },
});

/** The findings that a person ignores, with the reason; each can be shown again. */
export function IgnoredFindings({ ignored }: { readonly ignored: readonly IgnoredFinding[] }): ReactElement | null {
  const styles = useStyles();
  if (ignored.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="ignored">
        <AccordionHeader as="h2" expandIconPosition="end">
          Ignored ({ignored.length.toLocaleString("en-GB")})
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <PlainList label="Ignored" spacing="wide">
            <ShowMore things={ignored} first={25}>
              {(one, index) => <Ignored key={index} ignored={one} />}
            </ShowMore>
          </PlainList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Ignored({ ignored: { finding, reason } }: { readonly ignored: IgnoredFinding }): ReactElement {
  const styles = useStyles();
  const { ignore } = useCheckCommands();
  const { code, place, found } = finding;
  const { sheet, row, column } = place;
  return (
    <li className={styles.entry}>
      <Paragraph>
        <AreaLink sheet={sheet} area={{ row, column, rows: 1, columns: 1 }} at="checks" />
        {found !== "" && ` says “${found}”`}. {CODE_WORDS[code]}.
      </Paragraph>
      <Paragraph quiet>Ignored because: {reason}</Paragraph>
      <Button
        className={styles.again}
        size="small"
        aria-label={`Show ${cellAddress(row, column)} of ${sheet} again`}
        onClick={() => ignore(finding, null, "checks")}
      >
        Show again
      </Button>
    </li>
  );
}
