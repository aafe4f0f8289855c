import { Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NarrativeField, NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import { Choice } from "../pane/Choice.tsx";
import type { FieldDraft } from "./narrativeDraft.ts";
import { fromWords } from "./narrativeWords.ts";

interface RatingFieldsProps {
  readonly item: NarrativeItem;
  readonly field: NarrativeField;
  readonly shown: FieldDraft;
  readonly fault: string | null;
  readonly onDraft: (typed: FieldDraft) => void;
}

/** Another rating than the rule's, and why; without another there is no reason to give. */
export function RatingFields({ item, field, shown, fault, onDraft }: RatingFieldsProps): ReactElement {
  return (
    <>
      <Field label="Another rating" hint={fromWords(field)}>
        <Choice value={shown.rating} onChoice={(rating) => onDraft({ ...shown, rating })}>
          <option value="">{`By the rule: ${item.rating}`}</option>
          {item.scale.steps.map(({ word }) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </Choice>
      </Field>
      {shown.rating !== "" && (
        <Field label={`Why ${shown.rating}`} required {...(fault === null ? {} : { validationMessage: fault })}>
          <Textarea
            resize="vertical"
            value={shown.words}
            onChange={(_, { value }) => onDraft({ ...shown, words: value })}
          />
        </Field>
      )}
    </>
  );
}
