import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

interface ChoiceProps {
  readonly value: string;
  readonly onChoice: (value: string) => void;
  /** Its `option`s. */
  readonly children: ReactNode;
  /** What a Field passes to the control inside it. */
  readonly id?: string;
  readonly "aria-labelledby"?: string;
  readonly "aria-describedby"?: string;
  /** Whether nothing can be chosen just now; it keeps the focus all the same. */
  readonly "aria-disabled"?: boolean;
}

/** A choice of one of several: the browser's own list, which needs no room and which every keyboard knows. It is as wide as there is room. */
export function Choice({ value, onChoice, children, ...field }: ChoiceProps): ReactElement {
  const { narrow } = useStyles();
  return (
    <Select
      {...field}
      className={mergeClasses(narrow)}
      select={{ className: narrow }}
      value={value}
      onChange={(_, data) => onChoice(data.value)}
    >
      {children}
    </Select>
  );
}
