import { damagedPart, XlsxError } from "../error.ts";
import { hasPart, type Package, partTree } from "./package.ts";
import { linked, readRelationships } from "./relationships.ts";

/** The path of the workbook part. A file that is another kind of document is refused by what it is. */
export function findWorkbook(pkg: Package): string {
  const link = linked(readRelationships(pkg, ""), "officeDocument");
  const path = link?.path ?? "xl/workbook.xml";
  if (/\.bin$/i.test(path)) throw binary();
  if (!hasPart(pkg, path)) throw link ? damagedPart(path, "is missing") : otherDocument(pkg);
  if (partTree(pkg, path).name !== "workbook") throw noWorkbook("it is another kind of Office document");
  return path;
}

function otherDocument(pkg: Package): XlsxError {
  if (hasPart(pkg, "xl/workbook.bin")) return binary();
  if (hasPart(pkg, "mimetype") && hasPart(pkg, "content.xml")) return noWorkbook("it is an OpenDocument file");
  return noWorkbook("it is a zip with no workbook in it");
}

const noWorkbook = (why: string): XlsxError =>
  new XlsxError(
    "not-a-workbook",
    `This file is not an Excel workbook: ${why}. Choose a file that was saved as an Excel workbook (.xlsx or .xlsm).`,
  );

const binary = (): XlsxError =>
  new XlsxError(
    "not-a-workbook",
    "This is a binary workbook (.xlsb), which cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx or, with macros, .xlsm).",
  );
