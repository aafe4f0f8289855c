import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import { Choice } from "../pane/Choice.tsx";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  filter: { flex: "1 1 130px", minWidth: 0 },
  narrow: { minWidth: 0, width: "100%" },
});

/** Which items are listed. */
export interface Shown {
  /** A register's name; null for all. */
  readonly register: string | null;
  /** Whether those that need no words are listed, too. */
  readonly all: boolean;
  /** A part of a title or reference. */
  readonly text: string;
}

/** What is listed before a person chooses: what needs words, in every register. */
export const ALL: Shown = { register: null, all: false, text: "" };

interface NarrativeFiltersProps {
  readonly items: readonly NarrativeItem[];
  readonly inRegister: readonly NarrativeItem[];
  readonly periods: readonly DatedPeriod[];
  readonly period: DatedPeriod;
  readonly shown: Shown;
  readonly onPeriod: (period: DatedPeriod) => void;
  readonly onShown: (shown: Shown) => void;
}

/** Chooses of which items the list is: by period, by register, by whether they need words, and by a part of their name. */
export function NarrativeFilters(props: NarrativeFiltersProps): ReactElement {
  const styles = useStyles();
  const { items, inRegister, periods, period, shown, onPeriod, onShown } = props;
  const registers = [...new Set(items.map(({ named }) => named.register))];
  const needy = inRegister.filter(({ wanting, needs }) => wanting || needs.length > 0).length;
  return (
    <div className={styles.filters}>
      <Field className={styles.filter} label="Period">
        <Choice
          value={formatPeriod(period)}
          onChoice={(words) => onPeriod(periods.find((one) => formatPeriod(one) === words) ?? period)}
        >
          {periods.map((one) => (
            <option key={formatPeriod(one)}>{formatPeriod(one)}</option>
          ))}
        </Choice>
      </Field>
      <Field className={styles.filter} label="Register">
        <Choice
          value={shown.register ?? ""}
          onChoice={(name) => onShown({ ...shown, register: name === "" ? null : name })}
        >
          <option value="">All</option>
          {registers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      </Field>
      <Field className={styles.filter} label="Show">
        <Choice value={shown.all ? "all" : ""} onChoice={(which) => onShown({ ...shown, all: which === "all" })}>
          <option value="">{`Need words: ${needy.toLocaleString("en-GB")}`}</option>
          <option value="all">{`All ${inRegister.length.toLocaleString("en-GB")}`}</option>
        </Choice>
      </Field>
      <Field className={styles.filter} label="Find">
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          type="search"
          value={shown.text}
          onChange={(_, { value }) => onShown({ ...shown, text: value })}
        />
      </Field>
    </div>
  );
}
