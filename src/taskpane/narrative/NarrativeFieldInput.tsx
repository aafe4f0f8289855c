import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NarrativeChange } from "../../actions/writeNarrative.ts";
import type { NarrativeField, NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { type FieldDraft, fieldDraft, type NarrativeDraft } from "./narrativeDraft.ts";
import { fromWords, HINTS } from "./narrativeWords.ts";
import { RatingFields } from "./RatingFields.tsx";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NarrativeFieldInputProps {
  readonly item: NarrativeItem;
  readonly field: NarrativeField;
  readonly draft: NarrativeDraft;
  /** What is wrong with what was typed; null when nothing is. */
  readonly fault: string | null;
  readonly onDraft: (typed: FieldDraft) => void;
  /** Has something written at once, without the rest of the form. */
  readonly onChange: (change: NarrativeChange) => void;
}

/** One thing that can be said of an item: its words, where they come from, and whether they are older than the figure. */
export function NarrativeFieldInput(props: NarrativeFieldInputProps): ReactElement {
  const styles = useStyles();
  const { item, field, draft, fault, onDraft, onChange } = props;
  const { kind, key, words, typed, oldFor } = field;
  const shown = fieldDraft(item, field, draft);
  const change = (text: string): void => onDraft({ ...shown, words: text });
  const named = kind.toLowerCase();
  return (
    <div className={styles.field}>
      {kind === "Rating" ? (
        <RatingFields {...{ item, field, shown, fault, onDraft }} />
      ) : (
        <Field
          label={kind}
          hint={[HINTS[kind] ?? "", fromWords(field)].filter((one) => one !== "").join(" ")}
          {...(fault === null ? {} : { validationMessage: fault })}
        >
          {kind === "Revised date" ? (
            <Input value={shown.words} onChange={(_, { value }) => change(value)} />
          ) : (
            <Textarea resize="vertical" value={shown.words} onChange={(_, { value }) => change(value)} />
          )}
        </Field>
      )}
      {shown.seen !== words && (
        <Paragraph role="status">{`The sheet says ${words === "" ? "nothing" : `“${words}”`} by now. Saving puts yours in its place.`}</Paragraph>
      )}
      {oldFor !== null && (
        <Paragraph>{`Written for ${oldFor}; the register now says ${item.figure}. Write it anew, or say that it still holds.`}</Paragraph>
      )}
      <div className={styles.buttons}>
        {oldFor !== null && (
          <Button
            size="small"
            aria-label={`The ${named} still holds`}
            onClick={() => onChange({ key, seen: words, said: words })}
          >
            It still holds
          </Button>
        )}
        {typed && (
          <Button
            size="small"
            aria-label={kind === "Rating" ? "Take the rule's rating" : `Take the register's ${named}`}
            onClick={() => onChange({ key, seen: words, said: null })}
          >
            {kind === "Rating" ? "Take the rule's rating" : "Take the register's words"}
          </Button>
        )}
      </div>
    </div>
  );
}
