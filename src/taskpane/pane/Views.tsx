import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { usePane } from "./PaneContext.ts";
import { VIEW_ID, VIEWS, type ViewName } from "./paneState.ts";
import { ViewPanel } from "./ViewPanel.tsx";
import { Working } from "./Working.tsx";

// The frame is drawn before: what stands in it is fetched meanwhile.
const Bars = lazy(async () => ({ default: (await import("./Bars.tsx")).Bars }));

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: "wrap" },
  // All tabs have to stand in one line of a narrow pane, where the font lets them.
  tab: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

const LABELS: Readonly<Record<ViewName, string>> = {
  home: "Home",
  registers: "Registers",
  rules: "Rules",
  checks: "Checks",
  narrative: "Narrative",
  report: "Report",
};

/** The views as tabs, and the one that is chosen. */
export function Views(): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  return (
    <>
      <nav className={styles.bar}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label="Views"
          selectedValue={pane.view}
          onTabSelect={(_, { value }) => dispatch({ kind: "viewChosen", view: value as ViewName })}
        >
          {VIEWS.map((view) => (
            <Tab key={view} className={styles.tab} value={view} id={`tab-${view}`} aria-controls={VIEW_ID}>
              {LABELS[view]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <Working />
      <main className={styles.main} aria-busy={pane.workbook === null}>
        <Suspense fallback={null}>
          <Bars />
        </Suspense>
        {/* Not -1: Fluent's Tabster then swallows Tab, and whoever has no mouse is held where an action put the keyboard. */}
        <div id={VIEW_ID} tabIndex={0} role="tabpanel" aria-labelledby={`tab-${pane.view}`} className={styles.panel}>
          <ViewPanel />
        </div>
      </main>
    </>
  );
}
