import { FROM_PANE } from "../../actions/saveSettings.ts";
import { REMOVED } from "../../actions/settle.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { headingsText } from "../../domain/rules/headingChoices.ts";
import type { HeadingChoice } from "../../domain/rules/rules.ts";
import { type Setting, settingKey, type SettingName } from "../../domain/rules/setting.ts";
import { tableIdOf } from "../../domain/rules/tableId.ts";
import type { PackDraft } from "./packDraft.ts";

/** The setting of a workbook that says something about a table; null where it is as usual. */
export const standingWording = ({ settings }: WorkbookState, item: string, name: SettingName): Setting | null =>
  settings.find((one) => one.section === "tables" && tableIdOf(one.item) === item && one.name === name) ?? null;

/** What is chosen for a table's title or sheet name, in the draft or else in the workbook; empty where it is as usual. */
export function chosenWords(draft: PackDraft, workbook: WorkbookState, item: string, name: SettingName): string {
  const stands = standingWording(workbook, item, name);
  const drafted = draft.words.get(settingKey({ section: "tables", item: stands?.item ?? item, name }));
  return String((drafted ?? stands)?.value ?? "");
}

/** The setting that calls a part of a table otherwise; with no words it is called as usual again. */
export const wordingSetting = (item: string, name: "title" | "sheetName" | "headings", value: string): Setting => ({
  ...{ section: "tables", item, name, value, format: "General" },
  from: value === "" ? REMOVED : FROM_PANE,
});

/** The headings with one of them called otherwise, as the setting has them; one that is called as usual is left out. */
export function withHeading(headings: readonly HeadingChoice[], from: string, to: string): string {
  const others = headings.filter((one) => one.from.toLowerCase() !== from.toLowerCase());
  const words = to.replace(/\s*(?:→|->|;)\s*/g, " ").trim();
  return headingsText(words === "" || words === from ? others : [...others, { from, to: words }]);
}
