import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Area } from "../../grid/area.ts";
import type { Layout } from "../../domain/layout.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { Spot } from "../pane/paneState.ts";
import { ShowMore } from "../pane/ShowMore.tsx";
import { leftOut, lineWords } from "./leftOut.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The rows within a register that are no items, each a click away in the sheet. */
export function LeftOut({ layout, at }: { readonly layout: Layout; readonly at: Spot }): ReactElement | null {
  const styles = useStyles();
  const groups = leftOut(layout);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="left-out" className={styles.section}>
      <Heading level={3} id="left-out">
        Left out
      </Heading>
      {groups.map(({ words, lines }) => (
        <div key={words}>
          <Paragraph>{words}</Paragraph>
          <ul className={styles.list} aria-label={words}>
            <ShowMore things={lines} first={5}>
              {(line) => (
                <li key={line.row}>
                  <AreaLink sheet={layout.sheet} area={areaOf(layout, line.row)} at={at}>
                    {lineWords(layout, line)}
                  </AreaLink>
                </li>
              )}
            </ShowMore>
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The cells of a row within a register, or of a column where it lists its items across. */
const areaOf = ({ area, orientation }: Layout, at: number): Area =>
  orientation === "rows" ? { ...area, row: at, rows: 1 } : { ...area, column: at, columns: 1 };
