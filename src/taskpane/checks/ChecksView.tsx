import { Accordion } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { counted } from "../pane/wording.ts";
import { FindingFilters } from "./FindingFilters.tsx";
import { FindingGroupItem } from "./FindingGroupItem.tsx";
import { IgnoredFindings } from "./IgnoredFindings.tsx";
import { filterFindings, groupFindings } from "./groupFindings.ts";

/** What is odd in the registers, by kind of trouble, each a click away from its cell. */
export function ChecksView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const { severity } = usePane().pane.preferences;
  const [register, setRegister] = useState<string | null>(null);
  const { findings, ignored, registers } = workbook;
  const shown = useMemo(
    () => filterFindings(findings, registers, { severity, register }),
    [findings, registers, severity, register],
  );
  const groups = useMemo(() => groupFindings(shown), [shown]);
  if (registers.length === 0 && findings.length === 0 && ignored.length === 0)
    return <NeedsRegisters what="Checks look at the cells of registers." />;
  if (findings.length === 0)
    return (
      <>
        <TroubleBar at="checks" />
        <Paragraph>Nothing odd was found in this workbook.</Paragraph>
        <IgnoredFindings ignored={ignored} />
      </>
    );
  return (
    <>
      <FindingFilters workbook={workbook} register={register} onRegister={setRegister} />
      <TroubleBar at="checks" />
      <Paragraph role="status">
        {groups.length === 0
          ? "Nothing of this kind was found. Choose another gravity or register."
          : `${counted(shown.length, "thing", "things")} of ${counted(groups.length, "kind", "kinds")}.`}
      </Paragraph>
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <FindingGroupItem key={group.code} group={group} />
        ))}
      </Accordion>
      <IgnoredFindings ignored={ignored} />
    </>
  );
}
