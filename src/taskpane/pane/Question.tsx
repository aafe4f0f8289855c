import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { ownEscape } from "./ownEscape.ts";

const useStyles = makeStyles({ title: typographyStyles.subtitle2 });

interface QuestionProps {
  readonly question: string;
  /** What it would do. */
  readonly children: ReactNode;
  /** The first is the one that is offered most. */
  readonly buttons: ReactNode;
}

/** What a dialog that asks something shows, in a narrow pane as in a wide one: the question, what it would do, and the buttons. */
export function Question({ question, children, buttons }: QuestionProps): ReactElement {
  return (
    <DialogSurface {...ownEscape}>
      <DialogBody>
        <DialogTitle className={useStyles().title}>{question}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions fluid>{buttons}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
