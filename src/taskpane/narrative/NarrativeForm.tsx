import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactElement, type SyntheticEvent, useState } from "react";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { NarrativeFieldInput } from "./NarrativeFieldInput.tsx";
import { changesOf, faultsIn, NO_WORDS, type NarrativeDraft } from "./narrativeDraft.ts";
import { figureWords } from "./narrativeWords.ts";
import { useNarrativeCommand } from "./useNarrativeCommand.ts";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NarrativeFormProps {
  readonly item: NarrativeItem;
  readonly period: DatedPeriod;
  readonly onClose: () => void;
}

/** What can be said of one item in a period. It shows what stands on the sheet, also when somebody changes it there, until a person types over it. */
export function NarrativeForm({ item, period, onClose }: NarrativeFormProps): ReactElement {
  const styles = useStyles();
  const write = useNarrativeCommand(period);
  const [draft, setDraft] = useState<NarrativeDraft>(NO_WORDS);
  const [pressed, setPressed] = useState<"nothing" | "save" | "idle">("nothing");
  const { named, fields } = item;
  const [changes, faults] = [changesOf(item, draft), faultsIn(item, draft)];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setPressed(changes.length === 0 ? "idle" : "save");
    if (changes.length > 0 && faults.size === 0) write(changes, onClose);
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Button autoFocus className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
        Back to the items
      </Button>
      <Heading>{named.title}</Heading>
      <Paragraph>
        {`${formatPeriod(period)}: ${figureWords(item)}. It stands on `}
        <AreaLink sheet={named.place.sheet} area={{ ...named.place, rows: 1, columns: 1 }} at="narrative" />.
      </Paragraph>
      {fields.map((field) => (
        <NarrativeFieldInput
          key={field.kind}
          {...{ item, field, draft }}
          fault={pressed === "save" ? (faults.get(field.kind) ?? null) : null}
          onDraft={(typed) => setDraft(new Map(draft).set(field.kind, typed))}
          onChange={(change) => {
            setDraft(new Map([...draft].filter(([kind]) => kind !== field.kind)));
            write([change], () => undefined);
          }}
        />
      ))}
      <TroubleBar at="narrative" />
      {pressed === "idle" && changes.length === 0 && (
        <Paragraph role="status">Nothing was typed, so that there is nothing to save.</Paragraph>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
