import { type ReactElement, useMemo, useState } from "react";
import { narrativeItems } from "../../actions/narrativeItems.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { type DatedPeriod, samePeriod } from "../../domain/period.ts";
import type { NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { VIEW_ID } from "../pane/paneState.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ALL, NarrativeFilters, type Shown } from "./NarrativeFilters.tsx";
import { NarrativeForm } from "./NarrativeForm.tsx";
import { NarrativeList } from "./NarrativeList.tsx";
import { lookedFor } from "./narrativeWords.ts";

/** What is said beside the figures: the items that want words first, each with a form to write them in. */
export function NarrativeView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const { dispatch } = usePane();
  const [chosen, setPeriod] = useState<DatedPeriod | null>(null);
  const [shown, setShown] = useState<Shown>(ALL);
  // The key of the item's first field; an item that is gone closes its form.
  const [opened, setOpened] = useState<string | null>(null);
  const periods = periodsOf(workbook);
  const period = periods.find((one) => chosen !== null && samePeriod(one, chosen)) ?? workbook.period;
  const items = useMemo(
    () => narrativeItems(workbook, { ...workbookChoices(), period: formatPeriod(period) }),
    [workbook, period],
  );
  if (items.length === 0)
    return workbook.registers.length === 0 ? (
      <NeedsRegisters what="Narrative is written beside the items of registers." />
    ) : (
      <Paragraph>
        No register of this workbook lists indicators or actions, whose narrative the summaries show.
      </Paragraph>
    );
  const item = items.find((one) => keyOf(one) === opened) ?? null;
  const close = (): void => {
    setOpened(null);
    dispatch({ kind: "focusWanted", id: VIEW_ID });
  };
  if (item !== null) return <NarrativeForm key={keyOf(item)} {...{ item, period }} onClose={close} />;
  const inRegister = items.filter(({ named }) => shown.register === null || named.register === shown.register);
  const some = inRegister.filter(({ wanting, needs }) => shown.all || wanting || needs.length > 0);
  return (
    <>
      <NarrativeFilters {...{ items, inRegister, periods, period, shown }} onPeriod={setPeriod} onShown={setShown} />
      <NarrativeList items={lookedFor(some, shown.text)} onItem={(one) => setOpened(keyOf(one))} />
    </>
  );
}

const keyOf = ({ fields }: NarrativeItem): string => fields[0]?.key ?? "";

/** The periods that can be written of: those of the workbook, the latest first, and the reporting period in any case. */
function periodsOf({ periods, period }: WorkbookState): readonly DatedPeriod[] {
  const known = periods.some((one) => samePeriod(one, period)) ? periods : [...periods, period];
  return known.toReversed();
}
