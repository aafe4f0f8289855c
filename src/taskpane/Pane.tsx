import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Boundary } from "./pane/Boundary.tsx";
import { Header } from "./pane/Header.tsx";
import { PaneProvider } from "./pane/PaneProvider.tsx";
import { Views } from "./pane/Views.tsx";
import { useTheme } from "./pane/useTheme.ts";

const usePage = makeStaticStyles([
  { body: { margin: 0 }, "html, body, #root": { height: "100%" } },
  // At 200% a pane is 175 pixels wide: a field may not ask for more, and buttons of a bar stand one below the other.
  { "span.fui-Input, span.fui-Textarea": { minWidth: 0 }, "div.fui-MessageBarActions": { flexWrap: "wrap" } },
  // In forced colours links have the colour of text: a line says what can be pressed.
  "@media (forced-colors: active) { button.fui-Link, a.fui-Link { text-decoration: underline; } }",
]);

const useStyles = makeStyles({
  provider: { minHeight: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  pane: { display: "flex", flexDirection: "column", minHeight: "100%", overflowWrap: "anywhere" },
});

/** The whole pane. `ready` is kept as soon as Excel can be talked to; the pane is drawn before. */
export function Pane({ ready }: { readonly ready: Promise<unknown> }): ReactElement {
  usePage();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(ready)} className={styles.provider}>
      <Boundary>
        <PaneProvider ready={ready}>
          <div className={styles.pane}>
            <Header />
            <Views />
          </div>
        </PaneProvider>
      </Boundary>
    </FluentProvider>
  );
}
