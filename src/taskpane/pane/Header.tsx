import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { usePane } from "./PaneContext.ts";

const PeriodButton = lazy(async () => {
  const { PeriodButton: component } = await import("./PeriodButton.tsx");
  return { default: component };
});

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The title line, with the period and day that everything speaks for. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { workbook } = usePane().pane;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>Scrutineer</h1>
      {workbook !== null && workbook.registers.length > 0 && (
        <Suspense fallback={null}>
          <PeriodButton workbook={workbook} />
        </Suspense>
      )}
    </header>
  );
}
