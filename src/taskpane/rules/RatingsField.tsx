import { Checkbox, Label, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { COMPLETE, type RatingScale } from "../../domain/ratingScale.ts";
import { readRatings } from "../../domain/rules/readValue.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fieldLabel, fromWords } from "./settingWords.ts";

/** What counts towards a standard of actions beside their ratings. */
const ON_TARGET = "On target";

const useStyles = makeStyles({
  ratings: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

/** The ratings that count towards a standard, each with a tick. */
export function RatingsField({
  setting,
  scale,
  onValue,
}: SettingFieldProps & { readonly scale: RatingScale }): ReactElement {
  const label = useId();
  const chosen = readRatings(setting.value) ?? [];
  const known = [...scale.steps.map(({ word }) => word), COMPLETE, ON_TARGET];
  const offered = [...known, ...chosen.filter((word) => !known.includes(word))];
  const toggle = (word: string, on: boolean): void =>
    onValue(offered.filter((one) => (one === word ? on : chosen.includes(one))).join(", "));
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{fieldLabel(setting)}</Label>
      <div className={useStyles().ratings}>
        {offered.map((word) => (
          <Checkbox
            key={word}
            label={word}
            checked={chosen.includes(word)}
            onChange={(_, { checked }) => toggle(word, checked === true)}
          />
        ))}
      </div>
      <Paragraph quiet>{fromWords(setting)}</Paragraph>
    </div>
  );
}
