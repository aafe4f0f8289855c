import { XlsxError } from "./error.ts";

const LONGEST = 31;

/** Refuses a name that Excel would not give a sheet, or that another sheet of the book has (whatever its capitals). */
export function refuseSheetName(name: string, others: Iterable<string>): void {
  const fault = faultOf(name, others);
  if (fault === null) return;
  throw new XlsxError("over-limit", `A sheet cannot be called "${name}": ${fault}. Choose another name.`);
}

function faultOf(name: string, others: Iterable<string>): string | null {
  if (name === "") return "the name is empty";
  if (name.length > LONGEST) return `the name has ${name.length} characters and ${LONGEST} is the most`;
  if (/[\\/?*[\]:]|[^\u0020-\uFFFD]/.test(name)) return "the name has one of the characters \\ / ? * [ ] :";
  if (/^'|'$/.test(name)) return "the name begins or ends with an apostrophe";
  for (const other of others) if (other.toLowerCase() === name.toLowerCase()) return "another sheet has that name";
  return null;
}
