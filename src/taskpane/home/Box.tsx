import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What Home asks a person to look at first. */
export function Box({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={useStyles().box} aria-label={label}>
      {children}
    </section>
  );
}
