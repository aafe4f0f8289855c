import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { TableState, UsualWording } from "../../actions/packStates.ts";
import { FROM_PANE } from "../../actions/saveSettings.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { previousPeriod } from "../../domain/period.ts";
import { readHeadings } from "../../domain/rules/headingChoices.ts";
import { settingKey } from "../../domain/rules/setting.ts";
import { headingFor } from "../../report/wording.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { type PackDraft, withWords } from "./packDraft.ts";
import { chosenWords, standingWording, wordingSetting, withHeading } from "./tableWording.ts";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
  },
  field: { minWidth: 0 },
});

interface TableWordsProps {
  readonly workbook: WorkbookState;
  readonly table: TableState;
  readonly usual: UsualWording;
  readonly draft: PackDraft;
  readonly onDraft: (draft: PackDraft) => void;
}

/** What a table is called: title, sheet and headings, and how many decimals its shares have. A field that is emptied is as usual again. */
export function TableWords({ workbook, table, usual, draft, onDraft }: TableWordsProps): ReactElement {
  const styles = useStyles();
  const { id } = table;
  const at = { period: workbook.period, previous: previousPeriod(workbook.period) };
  const headings = readHeadings(chosenWords(draft, workbook, id, "headings")) ?? [];
  const save = (name: "title" | "sheetName" | "headings", value: string): void => {
    const stands = standingWording(workbook, id, name);
    onDraft(withWords(draft, wordingSetting(stands?.item ?? id, name, value), stands));
  };
  const text = (label: string, key: string, value: string, placeholder: string, onText: (words: string) => void) => (
    <WordsField key={key} {...{ label, value, placeholder, onText }} />
  );
  const title = chosenWords(draft, workbook, id, "title");
  const sheet = chosenWords(draft, workbook, id, "sheetName");
  return (
    <div role="group" aria-label={`How ${table.title} is called`} className={styles.fields}>
      {table.summaries === 1 && text("Title", "title", title, usual.title, (words) => save("title", words))}
      {table.summaries === 1 &&
        text("Sheet name", "sheet", sheet, usual.sheetName, (words) => save("sheetName", words))}
      {usual.headings.map((heading) => {
        const called = headings.find(({ from }) => from.toLowerCase() === heading.toLowerCase())?.to ?? "";
        const label = `Heading “${headingFor(heading, at)}”`;
        return text(label, `heading-${heading}`, called, heading, (words) =>
          save("headings", withHeading(headings, heading, words)),
        );
      })}
      <Decimals workbook={workbook} id={id} draft={draft} onDraft={onDraft} />
      {usual.headings.some((heading) => heading.includes("{")) && (
        <Paragraph quiet>
          {"{period}, {previous} and {quarter} stand for the reporting period, the one before and its quarter."}
        </Paragraph>
      )}
    </div>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onText: (words: string) => void;
}

/** A field that keeps what is typed as it is typed: a space at its end is on its way to the next word. */
function WordsField({ label, value, placeholder, onText }: WordsFieldProps): ReactElement {
  const [text, setText] = useState(value);
  return (
    <Field label={label}>
      <Input
        className={useStyles().field}
        value={text}
        placeholder={placeholder}
        onChange={(_, data) => {
          setText(data.value);
          onText(data.value);
        }}
      />
    </Field>
  );
}

type DecimalsProps = Pick<TableWordsProps, "workbook" | "draft" | "onDraft"> & { readonly id: string };

/** How many decimals the shares of a table have; nothing where it has none. */
function Decimals({ workbook, id, draft, onDraft }: DecimalsProps): ReactElement | null {
  const setting = workbook.settings.find(({ section, item }) => section === "decimals" && item === id);
  if (!setting) return null;
  const value = String((draft.words.get(settingKey(setting)) ?? setting).value);
  const changed = (words: string): void => {
    const number = words.trim() === "" ? "" : Number(words);
    onDraft(withWords(draft, { ...setting, value: Number.isNaN(number) ? words : number, from: FROM_PANE }, setting));
  };
  return (
    <Field label="Decimals of its shares" hint="0 to 4">
      <Input inputMode="numeric" value={value} onChange={(_, data) => changed(data.value)} />
    </Field>
  );
}
