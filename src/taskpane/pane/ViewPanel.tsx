import { Button } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { usePane } from "./PaneContext.ts";
import { ViewSkeleton } from "./ViewSkeleton.tsx";

// The frame is drawn before; each view is fetched when it is shown.
const HomeView = lazy(async () => ({ default: (await import("../home/HomeView.tsx")).HomeView }));
const RegistersView = lazy(async () => ({ default: (await import("../registers/RegistersView.tsx")).RegistersView }));
const RulesView = lazy(async () => ({ default: (await import("../rules/RulesView.tsx")).RulesView }));
const ChecksView = lazy(async () => ({ default: (await import("../checks/ChecksView.tsx")).ChecksView }));
const NarrativeView = lazy(async () => ({ default: (await import("../narrative/NarrativeView.tsx")).NarrativeView }));
const ReportView = lazy(async () => ({ default: (await import("../report/ReportView.tsx")).ReportView }));
const ExplainView = lazy(async () => ({ default: (await import("../explain/ExplainView.tsx")).ExplainView }));

/** The chosen view: its outline while the workbook is read, and a way to try again where that was refused. */
export function ViewPanel(): ReactElement {
  const { pane, run, reread } = usePane();
  const { workbook, work, view } = pane;
  if (workbook === null && work === null)
    return <Button onClick={() => run("pane", "Reading the workbook", reread)}>Read the workbook again</Button>;
  if (workbook === null) return <ViewSkeleton />;
  if (pane.explaining > 0)
    return (
      <Suspense fallback={<ViewSkeleton />}>
        <ExplainView key={pane.explaining} />
      </Suspense>
    );
  return (
    <Suspense fallback={<ViewSkeleton />}>
      {view === "home" && <HomeView workbook={workbook} />}
      {view === "registers" && <RegistersView workbook={workbook} />}
      {view === "rules" && <RulesView workbook={workbook} />}
      {view === "checks" && <ChecksView workbook={workbook} />}
      {view === "narrative" && <NarrativeView workbook={workbook} />}
      {view === "report" && <ReportView workbook={workbook} />}
    </Suspense>
  );
}
