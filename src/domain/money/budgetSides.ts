import type { FieldName, Layout } from "../layout.ts";
import { columnOf, type RowReader } from "../register/fields.ts";
import type { ItemBase } from "../register/item.ts";
import type { Amount, BudgetSide } from "./budgetLine.ts";

const FIELDS: readonly FieldName[] = ["group", "parent", "directorate", "unit", "definition", "purpose"];
const INCOME = /^(?:(?:gross|total|external|other) )?(?:income|receipts?|revenue income|funding|inc)$/i;
const SPEND =
  /^(?:(?:gross|total|direct|other) )?(?:expenditure|expenses?|spend(?:ing)?|costs?|payments?|exp|employees|net(?: expenditure)?)$/i;
const INCOME_SECTION = /\b(?:income|receipts|funded by|funding|financed by|financing|sources? of finance)\b/i;
const SPEND_SECTION = /\b(?:expenditure|spend(?:ing)?|costs?)\b/i;
/** Titles that are likely income, where nothing else says it. */
const LIKELY_INCOME =
  /\b(?:income|receipts|rents|fees and charges|fees & charges)\b|\b(?:contributions|grants?)$|^(?:council tax|business rates|fees|sales)\b/i;

/**
 * Which way over is bad for each line. Told, in this order, by a column that calls lines income or expenditure, by the section rows, and by
 * negative budgets: where a register shows any budget as negative, its income has that sign. Without all of these a line whose name speaks of
 * income is unclear.
 */
export function budgetSides(
  layout: Layout,
  reader: RowReader,
  items: readonly ItemBase[],
  budgets: readonly (Amount | null)[],
): readonly BudgetSide[] {
  const column = FIELDS.find((field) => columnOf(layout, field) !== null && sidesTold(reader, items, field));
  const isSigned = budgets.some((budget) => (budget?.pounds ?? 0) < 0);
  return items.map(({ row, section, title }, index) => {
    const isNegative = (budgets[index]?.pounds ?? 0) < 0;
    const told = saidBy(column === undefined ? "" : (reader.told(row, column)?.words ?? ""), section);
    if (told === "income") return isNegative ? "spend" : "income";
    if (told === "spend" || isSigned) return "spend";
    return LIKELY_INCOME.test(title) ? "unclear" : "spend";
  });
}

/** Whether a column calls nearly all lines income or expenditure, and at least one of them income. */
export function sidesTold(reader: RowReader, items: readonly ItemBase[], field: FieldName): boolean {
  const words = items.map(({ row }) => reader.told(row, field)?.words ?? "").filter((one) => one !== "");
  const known = words.filter((one) => INCOME.test(one) || SPEND.test(one));
  return known.length > 0 && known.length * 5 >= words.length * 4;
}

function saidBy(type: string, section: string | null): "income" | "spend" | null {
  if (INCOME.test(type)) return "income";
  if (SPEND.test(type)) return "spend";
  if (section === null) return null;
  // "Income and expenditure" heads both.
  const [income, spend] = [INCOME_SECTION.test(section), SPEND_SECTION.test(section)];
  return income === spend ? null : income ? "income" : "spend";
}
