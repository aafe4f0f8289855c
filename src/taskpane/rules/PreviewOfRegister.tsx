import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SettingsPreview } from "../../actions/previewSettings.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { counted } from "../pane/wording.ts";
import { movedCounts } from "./previewWords.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What changed rules would do to one register: how its counts move, and who moves. */
export function PreviewOfRegister({ preview }: { readonly preview: SettingsPreview }): ReactElement {
  const styles = useStyles();
  const { register, moved } = preview;
  return (
    <>
      <Paragraph>
        {register}: {movedCounts(preview).join(", ")}
      </Paragraph>
      <details>
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
