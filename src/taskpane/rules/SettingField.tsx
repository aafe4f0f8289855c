import type { ReactElement } from "react";
import type { Scalar } from "../../grid/scalar.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FlagField } from "./FlagField.tsx";
import { NumberField } from "./NumberField.tsx";
import { RatingsField } from "./RatingsField.tsx";
import { ScaleField } from "./ScaleField.tsx";
import { TextField } from "./TextField.tsx";
import { ToleranceField } from "./ToleranceField.tsx";

/** What every field of a setting is given. */
export interface SettingFieldProps {
  readonly setting: Setting;
  readonly onValue: (value: Scalar) => void;
}

/** The field that fits a setting. */
export function SettingField({ scale, ...props }: SettingFieldProps & { readonly scale: RatingScale }): ReactElement {
  switch (props.setting.name) {
    case "tolerance":
      return <ToleranceField {...props} />;
    case "basis":
    case "amber":
    case "trend":
    case "denominator":
    case "scores":
    case "comparison":
      return <ChoiceField {...props} />;
    case "scale":
      return <ScaleField {...props} />;
    case "asShown":
    case "screened":
    case "atMaximum":
      return <FlagField {...props} />;
    case "numerator":
      return <RatingsField {...props} scale={scale} />;
    case "reason":
      return <TextField {...props} />;
    default:
      return <NumberField {...props} />;
  }
}
