import type { Book } from "../xlsx/book.ts";
import { createExceltsCalculator } from "./formula/excelts-calculator.ts";

/**
 * Works out every formula of a workbook, as Excel does when it opens one that another programme saved: that programme may have changed cells
 * without working out what depends on them, or left formulas without results.
 * Source: "CalculationProperties Class", `fullCalculationOnLoad`, learn.microsoft.com; openpyxl and our own layer set it.
 */
export const calculateOnOpening = (book: Book): void => {
  createExceltsCalculator().recalculate(book, "everything");
};
