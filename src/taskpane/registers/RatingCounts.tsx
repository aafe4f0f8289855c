import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RatingCount } from "../../actions/ratingCounts.ts";
import { stepNamed } from "../../domain/ratingScale.ts";
import type { Rules } from "../../domain/rules/rules.ts";
import { riskMarkings } from "../../report/riskLook.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
  },
  plain: { border: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface RatingCountsProps {
  readonly counts: readonly RatingCount[];
  /** The name of the register that they are of. */
  readonly register: string;
  readonly rules: Rules;
}

/** How many items have each rating, each with its mark, word and colours: `● Green 15`. */
export function RatingCounts({ counts, register, rules }: RatingCountsProps): ReactElement | null {
  const styles = useStyles();
  if (counts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Ratings">
      {counts.map(({ word, count }) => {
        const { mark, fill, font } = lookOf(word, register, rules);
        const colours = fill !== null && font !== null ? { backgroundColor: fill, color: font, borderColor: font } : {};
        return (
          <li key={word} className={mergeClasses(styles.chip, fill === null && styles.plain)} style={colours}>
            {mark === "" ? word : `${mark} ${word}`} {count.toLocaleString("en-GB")}
          </li>
        );
      })}
    </ul>
  );
}

/** The mark and colours of a rating or of a risk's level. */
function lookOf(word: string, register: string, { scale, registers, risk }: Rules) {
  const step = stepNamed(registers.get(register)?.scale ?? scale, word);
  if (step) return step;
  const level = riskMarkings(risk).find(({ text }) => text === word);
  return { mark: "", fill: level?.fill ?? null, font: level?.font ?? null };
}
