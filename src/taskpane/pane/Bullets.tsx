import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** A point of a list: its key, and what it says. */
export type Bullet = readonly [key: string, said: ReactNode];

/** A list of points inside a question; nothing where there are none. */
export function Bullets({ points }: { readonly points: readonly Bullet[] }): ReactElement | null {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <ul className={styles.list}>
      {points.map(([key, said]) => (
        <li key={key}>{said}</li>
      ))}
    </ul>
  );
}

/** Lines of text as points. */
export const inPoints = (lines: readonly string[]): readonly Bullet[] => lines.map((line) => [line, line]);
