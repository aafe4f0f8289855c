import { checkWithIgnored } from "../../actions/check.ts";
import { explainNamed } from "../../actions/explain.ts";
import { findRegisters } from "../../actions/find.ts";
import { fitMatrices } from "../../actions/fitMatrix.ts";
import { makeReport } from "../../actions/report.ts";
import type { Choices } from "../../actions/settle.ts";
import { serialOf } from "../../domain/serialDate.ts";
import { saveBook } from "../../xlsx/save.ts";
import { checkText } from "./checkText.ts";
import { type Chosen, type Command, USAGE } from "./commandLine.ts";
import { explainJson, explainText } from "./explainText.ts";
import { findingJson, registerJson } from "./findJson.ts";
import { findText } from "./findText.ts";
import { fitJson, fitText } from "./fitText.ts";
import { openStandIn } from "./openStandIn.ts";
import { refuseOut, writeOut } from "./outFile.ts";
import { reportJson } from "./reportJson.ts";
import { reportText } from "./reportText.ts";
import { runPacks } from "./runPacks.ts";
import { runPutBack } from "./runPutBack.ts";
import { runRate } from "./runRate.ts";
import { runRepair } from "./runRepair.ts";
import { runRollOver } from "./runRollOver.ts";
import { readRulesFile } from "./rulesFile.ts";

/** What a command prints on standard output. */
export async function runCommand(command: Command): Promise<string> {
  switch (command.kind) {
    case "help":
      return USAGE;
    case "find":
      return runFind(command);
    case "check":
      return runCheck(command);
    case "repair":
      return runRepair(command, choicesOf({ period: null, asAt: null, rules: null }));
    case "put-back":
      return runPutBack(command);
    case "roll-over":
      return runRollOver(command, choicesOf(command));
    case "rate":
      return runRate(command, choicesOf(command));
    case "fit-matrix":
      return runFit(command);
    case "explain":
      return runExplain(command);
    case "packs":
      return runPacks(command, choicesOf({ period: null, asAt: null, rules: null }));
    case "report":
      return runReport(command);
  }
}

const json = (value: object): string => JSON.stringify(value, null, 2);

async function runFind({ book, json: asJson }: Command & { kind: "find" }): Promise<string> {
  openStandIn(book);
  const found = await findRegisters();
  if (!asJson) return findText(found);
  return json({ registers: found.registers.map(registerJson), findings: found.findings.map(findingJson) });
}

async function runCheck(command: Command & { kind: "check" }): Promise<string> {
  const { book, json: asJson } = command;
  const choices = choicesOf(command);
  openStandIn(book);
  const { findings, ignored } = await checkWithIgnored(choices);
  if (!asJson) return checkText(findings, ignored.length);
  const apart = ignored.map(({ finding, reason }) => ({ ...findingJson(finding), reason }));
  return json({ findings: findings.map(findingJson), ignored: apart });
}

async function runFit({ book, order, json: asJson }: Command & { kind: "fit-matrix" }): Promise<string> {
  openStandIn(book);
  const fitted = await fitMatrices(choicesOf({ period: null, asAt: null, rules: null }), order);
  return asJson ? json(fitJson(fitted)) : fitText(fitted);
}

async function runExplain(command: Command & { kind: "explain" }): Promise<string> {
  const { book, cell, json: asJson } = command;
  const choices = choicesOf(command);
  openStandIn(book);
  const explained = await explainNamed(cell, choices);
  return asJson ? json(explainJson(explained)) : explainText(explained);
}

async function runReport(command: Command & { kind: "report" }): Promise<string> {
  const { book: path, out, pack, tables, json: asJson } = command;
  refuseOut(out, path);
  const choices = choicesOf(command);
  const { book, trips } = openStandIn(path);
  const report = await makeReport(pack, choices, tables);
  const made = trips();
  writeOut(out, saveBook(book));
  return asJson ? json(reportJson(report, made, out)) : reportText(report, out);
}

function choicesOf({ period, asAt, rules }: Chosen): Choices {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return { period, asAt, rules: rules === null ? [] : readRulesFile(rules), today };
}
