import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { lineWords, type TrendLine as Line } from "../../domain/register/trendLine.ts";
import { HEIGHT, type Stroke, strokes, WIDTH } from "./strokes.ts";

const useStyles = makeStyles({
  figure: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  // In forced colours the text's own colour is the person's, so that both lines are seen; they differ by their dashes.
  picture: { color: tokens.colorNeutralForeground1, flexShrink: 0, overflow: "visible" },
  words: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TrendLineProps {
  /** What the indicator is called. */
  readonly title: string;
  readonly line: Line;
}

/** An indicator from period to period as a small picture: the actual as a line with points, its target as a dashed line; in words beside it. */
export function TrendLine({ title, line }: TrendLineProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { actual, target } = strokes(line);
  const last = actual.at(-1)?.at(-1);
  const words = lineWords(line);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        role="img"
        aria-labelledby={`${id}title ${id}words`}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        fill="none"
        stroke="currentColor"
      >
        <title id={`${id}title`}>{`Trend of ${title}`}</title>
        <desc id={`${id}words`}>{words}</desc>
        {target.map((stroke) => (
          <path key={pathOf(stroke)} d={pathOf(stroke)} strokeWidth={1} strokeDasharray="3 2" />
        ))}
        {actual.map((stroke) => (
          <path key={pathOf(stroke)} d={pathOf(stroke)} strokeWidth={1.5} />
        ))}
        {actual.flat().map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={x === last?.x ? 2.5 : 1.2} fill="currentColor" stroke="none" />
        ))}
      </svg>
      <figcaption className={styles.words} aria-hidden>
        {words}
      </figcaption>
    </figure>
  );
}

const pathOf = (stroke: Stroke): string =>
  stroke.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${String(x)} ${String(y)}`).join("");
