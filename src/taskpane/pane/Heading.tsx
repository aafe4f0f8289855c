import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0 },
  title: typographyStyles.subtitle2,
  section: typographyStyles.body1Strong,
  spaced: { paddingTop: tokens.spacingVerticalS },
});

interface HeadingProps {
  /** 2 for what the view is about, 3 for a part of it. */
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading of a view or of a part of it, without the space that a browser puts around one. */
export function Heading({ level = 2, id, children }: HeadingProps): ReactElement {
  const styles = useStyles();
  const Level = level === 2 ? "h2" : "h3";
  const look = level === 2 ? styles.title : mergeClasses(styles.section, styles.spaced);
  return (
    <Level id={id} className={mergeClasses(styles.heading, look)}>
      {children}
    </Level>
  );
}
