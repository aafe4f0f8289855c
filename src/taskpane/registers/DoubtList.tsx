import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterState } from "../../actions/workbookState.ts";
import type { Doubt } from "../../domain/layout.ts";
import { answerDoubt } from "./answerDoubt.ts";
import { answerWords } from "./registerWords.ts";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  answers: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  answer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What is not certain about a register, with what each answer would mean; the first is the one that is taken. A click makes one hold. */
export function DoubtList({ register }: { readonly register: RegisterState }): ReactElement | null {
  const { list } = useStyles();
  const { doubts } = register.layout;
  if (doubts.length === 0) return null;
  return (
    <ul className={list} aria-label="What is not certain">
      {doubts.map((doubt) => (
        <li key={doubt.question}>
          {doubt.question}
          <Answers register={register} doubt={doubt} />
        </li>
      ))}
    </ul>
  );
}

interface AnswersProps {
  readonly register: RegisterState;
  readonly doubt: Doubt;
}

/** The answers to one question: buttons where a click can carry them out, words where more has to be done. */
function Answers({ register, doubt }: AnswersProps): ReactElement {
  const styles = useStyles();
  const { change } = useRegisterCommands();
  const { name } = register.layout;
  return (
    <div role="group" aria-label={doubt.question} className={styles.answers}>
      {doubt.readings.map(({ choice, consequence }, index) => {
        const answer = answerDoubt(register, doubt, choice);
        const words = answerWords(doubt, choice);
        const said = `${consequence}${index === 0 ? " This is taken now." : ""}`;
        return (
          <div key={choice} className={styles.answer}>
            {answer && (
              <Button size="small" aria-pressed={index === 0} onClick={() => change(name, answer, `register:${name}`)}>
                {words}
              </Button>
            )}
            <span>{answer ? said : `${words}: ${said}`}</span>
          </div>
        );
      })}
    </div>
  );
}
