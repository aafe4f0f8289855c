import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { blankBook } from "../../src/xlsx/blank.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { readScopes } from "./reviewScopes.ts";
import { type SampleRow, writeRows } from "./sheetRows.ts";
import { AGREED, RECOMMENDED } from "./stocktonDecisions.ts";
import { BENCHMARKS, type SourcedRow, WORKFORCE } from "./stocktonFigures.ts";

// Makes samples/stockton-transformation-2024.xlsx from the two reports in ../shared/seeds; the same reports give the same bytes.
// Run it with: npx tsx scripts/samples/stocktonTransformation.ts

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SEEDS = path.resolve(process.env["SCRUTINEER_SHARED"] ?? path.join(HERE, "../../../shared"), "seeds");
const SAMPLE = path.join(HERE, "../../samples/stockton-transformation-2024.xlsx");

const [scopes, decisions] = [report("001_"), report("003_")];
const book = blankBook(["Review scopes", "Benchmarks", "Workforce", "Decisions"]);

write("Review scopes", [8, 18, 46, 40, 30, 34, 38, 44, 14], [
  title("Powering Our Future: Transformation Reviews, Phase 1"),
  line("Draft scopes for Cabinet, 18 April 2024 (Appendix 2). Challenge statements are shortened to their opening."),
  blank(),
  header(
    ...["Project ID", "Project Name", "Organisational Challenge Statement", "In Scope", "Out of Scope", "Constraints"],
    ...["Outcomes to be achieved", "Interdependencies", "Status"],
  ),
  ...readScopes(scopes).map(({ id, name, ...scope }) =>
    item(
      ...[id, name, scope.challenge, scope.inScope, scope.outOfScope, scope.constraints, scope.outcomes],
      ...[scope.interdependencies, "Draft scope"],
    ),
  ),
  blank(),
  line("Source: Stockton-on-Tees Borough Council, report to Cabinet, 18 April 2024, Powering Our Future – Programme Update"),
]);

write("Benchmarks", [8, 40, 9, 14, 14, 12, 14, 10, 13, 17, 44], [
  title("How we compare: figures from the challenge statements"),
  blank(),
  header(
    ...["Review", "Indicator", "Good is", "Stockton-on-Tees", "Previous year", "Tees Valley", "Statistical neighbours"],
    ...["England", "National rank", "Target", "Comment"],
  ),
  ...sourced(BENCHMARKS, scopes),
  blank(),
  line("Source: as Review scopes. n/a: not in the report"),
]);

write("Workforce", [34, 10, 20, 12], [
  title("Our Workforce Profile"),
  line("Workforce Strategy, April 2024 (Appendix 3)"),
  blank(),
  header("Measure", "Unit", "Period", "Value"),
  ...sourced(WORKFORCE, scopes),
  line("Data as at 30 September 2023; sickness and turnover for April 2022 to March 2023"),
]);

write("Decisions", [7, 80, 26, 20, 14, 46], [
  title("Powering Our Future: Cabinet decisions and recommendations"),
  blank(),
  header("No.", "Decision / recommendation", "Owner", "Due", "Status", "Update"),
  section("Cabinet, July 2023"),
  ...sourced(AGREED, decisions),
  section("Cabinet, 18 April 2024 (recommendations)"),
  ...sourced(RECOMMENDED, scopes),
  blank(),
  line("Source: minutes and report. Owners are those whom the papers name; statuses are how they stood in April 2024"),
]);

writeFileSync(SAMPLE, saveBook(book));
console.log(SAMPLE);

/** The report whose file begins with a number. */
function report(number: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number));
  if (file === undefined) throw new Error(`There is no report ${number} in ${SEEDS}.`);
  return readFileSync(path.join(SEEDS, file), "utf8");
}

/** Rows of items, each of which the report must say. */
function sourced(rows: readonly SourcedRow[], source: string): readonly SampleRow[] {
  const said = source.replace(/\s+/g, " ");
  return rows.map(({ said: words, cells }) => {
    if (!said.includes(words)) throw new Error(`The report does not say "${words}".`);
    return item(...cells);
  });
}

function write(name: string, widths: readonly number[], rows: readonly SampleRow[]): void {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet) writeRows(book, sheet, rows, widths);
}

function title(text: string): SampleRow {
  return { look: "title", cells: [text] };
}
function line(text: string): SampleRow {
  return { look: "line", cells: [text] };
}
function section(text: string): SampleRow {
  return { look: "section", cells: [text] };
}
function blank(): SampleRow {
  return { look: "blank", cells: [] };
}
function header(...cells: SampleRow["cells"]): SampleRow {
  return { look: "header", cells };
}
function item(...cells: SampleRow["cells"]): SampleRow {
  return { look: "item", cells };
}
