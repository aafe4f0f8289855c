import { UndoStack, type UndoStep } from "../../../src/workbench/host/undoStack.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";

const sheet = emptySheet("1", "A");
const step = (row: number): UndoStep => ({ sheet, area: { row, column: 0, rows: 1, columns: 1 }, before: [] });

it("gives back the last step first, and then none", () => {
  const stack = new UndoStack();
  stack.push(step(1));
  stack.push(step(2));
  expect([stack.pop()?.area.row, stack.pop()?.area.row, stack.pop()]).toStrictEqual([2, 1, null]);
});

it("keeps the last hundred", () => {
  const stack = new UndoStack();
  for (let row = 0; row < 101; row += 1) stack.push(step(row));
  expect(stack.size).toBe(100);
  while (stack.size > 1) stack.pop();
  expect(stack.pop()?.area.row).toBe(1);
});

it("is empty after it was cleared", () => {
  const stack = new UndoStack();
  stack.push(step(1));
  stack.clear();
  expect([stack.size, stack.pop()]).toStrictEqual([0, null]);
});
