import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SettingsPreview } from "../../actions/previewSettings.ts";
import type { Rules } from "../../domain/rules/rules.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { counted } from "../pane/wording.ts";
import { RatingCounts } from "../registers/RatingCounts.tsx";
import { movedCounts } from "./previewWords.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface PreviewOfRegisterProps {
  readonly preview: SettingsPreview;
  /** The rules as they stand, for the looks of ratings. */
  readonly rules: Rules;
}

/** What changed rules would do to one register: how its counts move, how many have each rating then, and who moves. */
export function PreviewOfRegister({ preview, rules }: PreviewOfRegisterProps): ReactElement {
  const styles = useStyles();
  const { register, moved, after } = preview;
  return (
    <>
      <Paragraph>
        {register}: {movedCounts(preview).join(", ")}
      </Paragraph>
      <RatingCounts counts={after} register={register} rules={rules} />
      <details open>
        <summary>{counted(moved.length, "item moves", "items move")}</summary>
        <ul className={styles.list}>
          <ShowMore things={moved} first={10}>
            {({ title, from, to }, index) => (
              <li key={index}>
                {title}: {from} → {to}
              </li>
            )}
          </ShowMore>
        </ul>
      </details>
    </>
  );
}
