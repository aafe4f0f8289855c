import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Doubt } from "../../domain/layout.ts";
import { answerWords } from "./registerWords.ts";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What is not certain about a register, with what each answer would mean; the first is the one that is taken. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }): ReactElement | null {
  const { list } = useStyles();
  if (doubts.length === 0) return null;
  return (
    <ul className={list} aria-label="What is not certain">
      {doubts.map((doubt) => (
        <li key={doubt.question}>
          {doubt.question}
          <ul className={list}>
            {doubt.readings.map(({ choice, consequence }, index) => (
              <li key={choice}>
                {answerWords(doubt, choice)}: {consequence} {index === 0 && "This is taken now."}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
