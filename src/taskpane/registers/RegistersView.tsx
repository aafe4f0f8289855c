import { lazy, type ReactElement, Suspense } from "react";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { staleSheets } from "../pane/staleWords.ts";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { ViewSkeleton } from "../pane/ViewSkeleton.tsx";
import { AddRegister } from "./AddRegister.tsx";
import { NoRegisters } from "./NoRegisters.tsx";
import { RegisterActions } from "./RegisterActions.tsx";
import { RegisterCard } from "./RegisterCard.tsx";
import { summaryLine } from "./registerWords.ts";
import { openQuestions } from "./openQuestions.ts";
import { TieQuestion } from "./TieQuestion.tsx";

const RegisterDetail = lazy(async () => ({ default: (await import("./RegisterDetail.tsx")).RegisterDetail }));

/** The registers of the workbook as cards, or one of them in full. */
export function RegistersView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const { pane } = usePane();
  const { registers } = workbook;
  const opened = registers.find(({ layout }) => layout.name === pane.opened);
  if (opened)
    return (
      <Suspense fallback={<ViewSkeleton />}>
        <RegisterDetail key={opened.layout.name} register={opened} workbook={workbook} />
      </Suspense>
    );
  if (registers.length === 0 || !(pane.looked || registers.some(({ bound }) => bound)))
    return <NoRegisters none={pane.looked && registers.length === 0} sheets={workbook.sheets} />;
  return (
    <>
      <Paragraph role="status">{summaryLine(workbook, pane.made, staleSheets(pane).length)}</Paragraph>
      <RegisterActions registers={registers} readOnly={workbook.readOnly} />
      <TroubleBar at="registers" />
      {openQuestions(workbook).map((question) => (
        <TieQuestion key={question.roles.join()} {...question} />
      ))}
      {registers.map((register) => (
        <RegisterCard key={register.layout.name} register={register} workbook={workbook} />
      ))}
      {workbook.sheets.length > 0 && <AddRegister sheets={workbook.sheets} />}
    </>
  );
}
