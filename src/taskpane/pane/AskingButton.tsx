import { Button, Dialog, DialogTrigger } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Question } from "./Question.tsx";

/** Something that a person may have done. */
export interface Answer {
  readonly words: string;
  readonly onChosen: () => void;
}

interface AskingButtonProps {
  /** What stands on the button. */
  readonly words: string;
  readonly question: string;
  /** What it would do. */
  readonly children: ReactNode;
  /** The first is the one that is offered most. */
  readonly answers: readonly Answer[];
  /** What stands on the button that leaves all as it is. */
  readonly no: string;
  readonly className?: string;
}

/** A button that says what it would do and asks before it is done; Escape leaves all as it is. */
export function AskingButton({ words, question, children, answers, no, className }: AskingButtonProps): ReactElement {
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button {...(className === undefined ? {} : { className })}>{words}</Button>
      </DialogTrigger>
      <Question
        question={question}
        buttons={
          <>
            {answers.map((one, index) => (
              <DialogTrigger key={one.words} disableButtonEnhancement>
                <Button {...(index === 0 ? { appearance: "primary" } : {})} onClick={one.onChosen}>
                  {one.words}
                </Button>
              </DialogTrigger>
            ))}
            <DialogTrigger disableButtonEnhancement>
              <Button>{no}</Button>
            </DialogTrigger>
          </>
        }
      >
        {children}
      </Question>
    </Dialog>
  );
}
