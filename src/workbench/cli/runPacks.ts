import type { TableState } from "../../actions/packStates.ts";
import type { Choices } from "../../actions/settle.ts";
import { readState, type WorkbookState } from "../../actions/workbookState.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";
import { PACKS } from "../../report/packs/all.ts";
import { tableWords } from "../../report/packs/choosePacks.ts";
import type { Command } from "./commandLine.ts";
import { openStandIn } from "./openStandIn.ts";

/** The packs with their tables; of a workbook, its own packs as well, and which of the tables can be made from it. */
export async function runPacks({ book, json }: Command & { kind: "packs" }, choices: Choices): Promise<string> {
  if (book === null) return json ? asJson({ packs: PACKS.map(plainPack) }) : PACKS.map(plainText).join("\n\n");
  openStandIn(book);
  const state = await readState(choices);
  if (json) return asJson({ offered: state.offered, packs: packsOf(state) });
  const blocks = packsOf(state).map(({ id, title, own, tables }) =>
    [heading(id, title, own), ...tables.map(tableText)].join("\n"),
  );
  return [...blocks, `Without --pack, report makes: ${state.offered}`].join("\n\n");
}

const asJson = (value: object): string => JSON.stringify(value, null, 2);

type Made = (typeof PACKS)[number];

const plainPack = ({ id, title, tables }: Made) => ({
  id,
  title,
  tables: tables.map((table) => ({ id: table.id, title: tableWords(table.id), from: table.from })),
});

const plainText = ({ id, title, tables }: Made): string =>
  [
    heading(id, title, false),
    ...tables.map(({ id: table, from }) => `  ${table}${from === null ? "" : `  (from ${ROLE_WORDS[from]})`}`),
  ].join("\n");

const heading = (id: string, title: string, own: boolean): string =>
  own ? `${title}  (your own pack)` : `${id}  ${title}`;

const packsOf = ({ packs, tables: known }: WorkbookState) =>
  packs.map(({ id, title, own, tables, off }) => ({
    ...{ id, title, own },
    tables: [...tables.map((table) => [table, true] as const), ...off.map((table) => [table, false] as const)].flatMap(
      ([table, on]) => {
        const state = known.get(table);
        return state ? [tableJson(state, on)] : [];
      },
    ),
  }));

const tableJson = ({ id, title, from, summaries, why }: TableState, on: boolean) => ({
  ...{ id, title, from, on, tables: summaries, why },
});

function tableText({ id, title, on, tables, why }: ReturnType<typeof tableJson>): string {
  const mark = !on ? "off" : why === null ? "yes" : "no";
  const several = tables > 1 ? ` (${tables} tables)` : "";
  return `  ${mark.padEnd(3)}  ${id}: ${why ?? `${title}${several}`}`;
}
