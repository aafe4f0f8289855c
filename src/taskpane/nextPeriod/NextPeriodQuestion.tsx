import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterRollOver, RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import { counted } from "../pane/wording.ts";
import { changedWords, historyWords, summaryWords } from "./nextPeriodWords.ts";

const useStyles = makeStyles({
  title: typographyStyles.subtitle2,
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface NextPeriodQuestionProps {
  readonly preview: RollOverPreview;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

/** Shows what closing the reporting period does, register by register, and asks whether to do it. */
export function NextPeriodQuestion({ preview, onClose, onCancel }: NextPeriodQuestionProps): ReactElement {
  const styles = useStyles();
  const { closing, next, asAt, registers } = preview;
  return (
    <Dialog modalType="alert" open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>
            Close {closing} and begin {next}?
          </DialogTitle>
          <DialogContent>
            {historyWords(preview)} The reporting period becomes {next}, as at {asAt}. {summaryWords(preview)}
            <ul className={styles.list}>
              {registers.map((one) => (
                <li key={one.register}>
                  <RegisterWords register={one} />
                </li>
              ))}
            </ul>
            Agreed and revised dates stay as they are. Put back undoes all of it until you do the next thing.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClose}>
              Close {closing}
            </Button>
            <Button onClick={onCancel}>Do nothing</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function RegisterWords({ register: one }: { readonly register: RegisterRollOver }): ReactElement {
  const styles = useStyles();
  const lines = [
    ...one.columns.map(({ letters, heading, like }) => `Column ${letters}: "${heading}", like "${like}"`),
    ...changedWords(one),
  ];
  return (
    <>
      <strong>{one.register}</strong> ({counted(one.kept, "row", "rows")} kept): {one.refused && "Please see to it. "}
      {one.words}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
