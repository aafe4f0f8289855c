import { type Conversation, LOCALE } from "./conversation.ts";

/** What an add-in is told of Excel and of the document when it starts. */
export interface DocumentFacts {
  /** The file's name. */
  readonly name: string;
  readonly readOnly: boolean;
  /** The add-in's settings in the workbook, each value as JSON. */
  readonly settings: readonly (readonly [key: string, json: string])[];
  /** The sets of the API that Excel has, with their versions: `{ ExcelApi: "1.14" }`. */
  readonly requirements: Readonly<Record<string, string>>;
}

const EXCEL_ON_THE_WEB = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
const TASK_PANE = 1;

/**
 * The answer to office.js's first question. The first nine members are mandatory.
 * Source: ../shared/office-js/protocol.md, section 2 E.
 */
export const appContext = ({ control }: Conversation, facts: DocumentFacts): Readonly<Record<string, unknown>> => ({
  _id: control,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: 16,
  _appUILocale: LOCALE,
  _dataLocale: LOCALE,
  _docUrl: facts.name,
  _clientMode: facts.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
  _settings: facts.settings,
  _reason: "documentOpened",
  _appMinorVersion: 1,
  _hostFullVersion: "16.0.0.0",
  _appInstanceId: control,
  _osfControlType: TASK_PANE,
  _requirementMatrix: JSON.stringify(facts.requirements),
  _eToken: "",
  _correlationId: control,
  _hostCustomMessage: "",
  _addinName: "Scrutineer",
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 2,
});
