import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scalar } from "../../grid/scalar.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import { SettingField } from "./SettingField.tsx";

interface OwnStandardProps {
  /** The standard as it stands in the draft; empty before a person sets one. */
  readonly settings: readonly Setting[];
  readonly scale: RatingScale;
  readonly round: number;
  readonly onValue: (setting: Setting, value: Scalar) => void;
  readonly onStandard: () => void;
}

/** Gives a register that has no standard one of its own: a button, then its fields, which are saved like any other change. */
export function OwnStandard({ settings, scale, round, onValue, onStandard }: OwnStandardProps): ReactElement {
  if (settings.length === 0) {
    return (
      <div>
        <Button onClick={onStandard}>Set a standard</Button>
      </div>
    );
  }
  return (
    <>
      {settings.map((setting) => (
        <SettingField
          key={`${settingKey(setting)}|${round}`}
          setting={setting}
          scale={scale}
          onValue={(value) => onValue(setting, value)}
        />
      ))}
    </>
  );
}
