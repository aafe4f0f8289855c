import type { Area } from "../grid/area.ts";
import type { Layout, RegisterKind } from "../domain/layout.ts";
import type { FieldChoice } from "../domain/recognise/fixColumns.ts";
import { wordsForKind } from "../domain/recognise/plainWords.ts";
import { feedsText, type Role } from "../domain/register/role.ts";
import { fieldChoicesText, readFieldChoices } from "../domain/rules/fieldChoices.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { type MatchedLayout, readBindings } from "./bindings.ts";
import { bindWrites } from "./bindWrites.ts";
import { withRecord } from "./record/withRecord.ts";
import { renameRegister } from "./renameRegister.ts";
import { FROM_PANE, settingsWrites } from "./saveSettings.ts";
import type { Choices } from "./settle.ts";
import { surveyWorkbook } from "./survey.ts";

/** What a person changes about a register; null leaves it as it is. */
export interface RegisterChange {
  readonly kind: RegisterKind | null;
  /** Which tables it feeds, all of them; an empty list for none. */
  readonly roles: readonly Role[] | null;
  /** The meaning of single columns, by their headings; they are added to those chosen before. */
  readonly fields: readonly FieldChoice[];
  /** Header rows and rows, when they stand elsewhere: from the first header row to the last item, counted from 0. */
  readonly place: { readonly area: Area; readonly headerRows: readonly number[] } | null;
  /** Whether a person said how many rows are headings, so that nobody is asked again; absent: names say where they are. */
  readonly headingsHold?: boolean;
  /** Whether its items stand in rows or in columns, where that changes. */
  readonly orientation?: Layout["orientation"];
  /** The name it is given, where that changes. */
  readonly name?: string;
}

/** The change that leaves everything as it is. */
export const NO_CHANGE: RegisterChange = { kind: null, roles: null, fields: [], place: null };

/**
 * Changes how a register is read and binds it, so that the choice holds from then on. The choices stand in the sheet Scrutineer rules.
 * Syncs: 3; 6 where it is named as well.
 * @throws ActionRefusal when another register has the name it is given
 * @throws WorkbookError when Excel refuses
 */
export async function changeRegister(name: string, change: RegisterChange, choices: Choices): Promise<void> {
  await changeReading(name, change, choices);
  if (change.name !== undefined) await renameRegister(name, change.name, choices);
}

const changeReading = (name: string, change: RegisterChange, choices: Choices): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const survey = surveyWorkbook(reading, choices.rules);
      const found = survey.registers.find(({ register }) => register.layout.name === name);
      if (!found) return;
      const matched: MatchedLayout = { layout: found.register.layout, binding: found.binding };
      const settings = changedSettings(name, withKind(change, matched), survey.standing.settings);
      const writes = [
        ...bindWrites(
          [change.place ? { ...matched, layout: { ...matched.layout, ...change.place } } : matched],
          readBindings(reading.names),
        ),
        ...(settings.length > 0 ? settingsWrites(reading, choices, settings) : []),
      ];
      await write(withRecord({ action: `Register ${name} changed`, now: new Date() }, writes, reading));
    },
    { again: "change it again" },
  );

/** A register that was placed by hand keeps its kind from then on: it is read where a person says, and no longer looked for. */
const withKind = (change: RegisterChange, { layout }: MatchedLayout): RegisterChange =>
  change.place === null ? change : { ...change, kind: change.kind ?? layout.kind };

function changedSettings(
  item: string,
  { kind, roles, fields, place, orientation, headingsHold = false }: RegisterChange,
  standing: readonly Setting[],
): readonly Setting[] {
  const setting = (name: Setting["name"], value: string): Setting => {
    return { section: "registers", item, name, value, format: "General", from: FROM_PANE };
  };
  const before = standing.find((one) => one.section === "registers" && one.name === "fields" && one.item === item);
  const kept = readFieldChoices(String(before?.value ?? "")).filter(
    ({ heading }) => !fields.some((one) => one.heading === heading),
  );
  // Names cannot say that there are no headings: where that is chosen, or was, the rules say how many there are.
  const counted = standing.some(
    (one) => one.section === "registers" && one.name === "headingRows" && one.item === item,
  );
  const headings =
    place !== null && (headingsHold || counted || place.headerRows.length === 0) ? place.headerRows.length : null;
  return [
    ...(headings === null ? [] : [setting("headingRows", String(headings))]),
    ...(orientation === undefined ? [] : [setting("orientation", orientation === "rows" ? "Rows" : "Columns")]),
    ...(kind === null ? [] : [setting("kind", wordsForKind(kind, 2))]),
    ...(roles === null ? [] : [setting("feeds", feedsText(roles))]),
    ...(fields.length === 0 ? [] : [setting("fields", fieldChoicesText([...kept, ...fields]))]),
  ];
}
