import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "../pane/Heading.tsx";
import { type Axis, type AxisLabel, renamed, withOneMore } from "./axisDraft.ts";

const useStyles = makeStyles({
  axis: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  label: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
  weight: { width: "5rem" },
});

const HEADINGS: Readonly<Record<Axis, string>> = { likelihood: "Likelihood", impact: "Impact", levels: "Levels" };

interface MatrixAxisProps {
  readonly axis: Axis;
  readonly labels: readonly AxisLabel[];
  /** `anew`: the fields have to show what stands then, however a person had begun to type. */
  readonly onLabels: (labels: readonly AxisLabel[], anew: boolean) => void;
}

/** The labels of an axis of the risk matrix with their weights, or its levels with the scores they begin at: each can be renamed and removed. */
export function MatrixAxis({ axis, labels, onLabels }: MatrixAxisProps): ReactElement {
  const styles = useStyles();
  const what = axis === "levels" ? "from a score of" : "weight";
  const titleOf = (item: string): string => (axis === "levels" ? item : `${HEADINGS[axis]}, ${item}`);
  return (
    <section aria-label={HEADINGS[axis]} className={styles.axis}>
      <Heading level={3}>{HEADINGS[axis]}</Heading>
      {labels.map(({ item, value }, index) => (
        <div key={index} className={styles.label}>
          <Input
            className={styles.name}
            input={{ className: styles.name }}
            aria-label={`${titleOf(item)}: name`}
            defaultValue={item}
            onBlur={({ target }) => onLabels(renamed(labels, index, target.value), false)}
          />
          <Input
            className={styles.weight}
            input={{ className: styles.weight }}
            inputMode="decimal"
            aria-label={`${titleOf(item)}: ${what}`}
            defaultValue={String(value)}
            onChange={(_, { value: typed }) =>
              onLabels(
                labels.map((one, place) => (place === index ? { ...one, value: numberIn(typed) } : one)),
                false,
              )
            }
          />
          {labels.length > 1 && (
            <Button
              aria-label={`Remove ${titleOf(item)}`}
              onClick={() =>
                onLabels(
                  labels.filter((_, place) => place !== index),
                  true,
                )
              }
            >
              Remove
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onLabels(withOneMore(labels, axis), true)}>
          {axis === "levels" ? "Add a level" : "Add a label"}
        </Button>
      </div>
    </section>
  );
}

/** What was typed as a number; what is none stays as it is, and is refused with the words of the rules. */
const numberIn = (typed: string): number | string =>
  typed.trim() === "" || Number.isNaN(Number(typed)) ? typed : Number(typed);
