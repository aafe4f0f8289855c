import { openBook } from "../../../xlsx/open.ts";
import { saveBook } from "../../../xlsx/save.ts";
import { XlsxError } from "../../../xlsx/error.ts";
import { OpenDocument } from "../../host/openDocument.ts";

/** A workbook that was opened, or one sentence on why it was not. */
export type Opening =
  | { readonly kind: "opened"; readonly document: OpenDocument }
  | { readonly kind: "refused"; readonly sentence: string };

/** Opens a workbook file. */
export const openFile = (name: string, bytes: Uint8Array): Opening =>
  orRefused(name, () => ({ kind: "opened", document: new OpenDocument(openBook(bytes), name) }));

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The file of a workbook as it is now, or one sentence on why there is none. */
export type Saving =
  | { readonly kind: "saved"; readonly name: string; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: "refused"; readonly sentence: string };

/** The workbook as a file to be kept: under the name it was opened by, with all that nobody changed as it was. */
export function savedFile({ book, name }: OpenDocument): Saving {
  const type = name.toLowerCase().endsWith(".xlsm") ? MACRO_TYPE : MEDIA_TYPE;
  return orRefused(name, () => ({ kind: "saved", name, bytes: saveBook(book), type }));
}

/** What is wrong with a file is said in words; a fault of ours is thrown. */
function orRefused<Done>(name: string, work: () => Done): Done | { kind: "refused"; sentence: string } {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { kind: "refused", sentence: `${name}: ${error.message}` };
  }
}

/** The workbooks to try, that the workbench's server has. */
export const SAMPLES = [
  { file: "middlesbrough-q1-2021-22.xlsx", label: "Middlesbrough, quarter 1 2021/22" },
  { file: "redcar-health-2024-25.xlsx", label: "Redcar & Cleveland, organisational health" },
  { file: "stockton-sip-2008-11.xlsx", label: "Stockton, service improvement plan" },
  { file: "stockton-transformation-2024.xlsx", label: "Stockton, transformation reviews" },
] as const;

/** Fetches a sample from the workbench's server. */
export async function openSample(file: string): Promise<Opening> {
  const response = await fetch(`/samples/${file}`);
  if (!response.ok)
    return { kind: "refused", sentence: `The sample ${file} is not there. Choose Open to open a file of yours.` };
  return openFile(file, new Uint8Array(await response.arrayBuffer()));
}
