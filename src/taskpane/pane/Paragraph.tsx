import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface ParagraphProps {
  /** Smaller and fainter: what is said beside the point. */
  readonly quiet?: boolean;
  readonly role?: "status";
  readonly children: ReactNode;
}

/** A sentence or two of the pane. */
export function Paragraph({ quiet = false, role, children }: ParagraphProps): ReactElement {
  const styles = useStyles();
  return (
    <p role={role} className={mergeClasses(styles.paragraph, quiet && styles.quiet)}>
      {children}
    </p>
  );
}
