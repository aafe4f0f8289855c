import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  narrow: { gap: tokens.spacingVerticalXS },
  usual: { gap: tokens.spacingVerticalS },
  wide: { gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
  scrolling: { maxHeight: "240px", overflowY: "auto" },
});

interface PlainListProps {
  /** What the list is called, where no heading says so. */
  readonly label?: string;
  /** How far apart the things stand: `wide` where each is made of several lines. */
  readonly spacing?: "narrow" | "usual" | "wide";
  /** Whether it scrolls by itself instead of growing. */
  readonly scrolls?: boolean;
  /** Things as `li`. */
  readonly children: ReactNode;
}

/** Things below one another, without bullets; a list that scrolls can be reached from the keyboard. */
export function PlainList({ label, spacing = "usual", scrolls = false, children }: PlainListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul
      className={mergeClasses(styles.list, styles[spacing], scrolls && styles.scrolling)}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {children}
    </ul>
  );
}
