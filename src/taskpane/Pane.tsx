import { FluentProvider, makeStyles, Title3, tokens, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ pane: { padding: tokens.spacingHorizontalL } });

/** The whole pane: so far its name. */
export function Pane(): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.pane}>
        <Title3 as="h1">Scrutineer</Title3>
      </main>
    </FluentProvider>
  );
}
