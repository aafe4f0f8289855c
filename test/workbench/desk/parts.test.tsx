import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Draft, Drafting } from "../../../src/workbench/page/desk/useDraft.ts";
import { ContextMenu } from "../../../src/workbench/page/desk/ContextMenu.tsx";
import { FormulaBar } from "../../../src/workbench/page/desk/FormulaBar.tsx";
import { SheetTabs } from "../../../src/workbench/page/desk/SheetTabs.tsx";
import { StatusBar } from "../../../src/workbench/page/desk/StatusBar.tsx";
import { targetOf } from "../../../src/workbench/page/grid/pointed.ts";
import { enterText } from "../../../src/workbench/host/personEdits.ts";
import { documentFrom, sheetOf, writing } from "../support/documents.ts";

expect.extend(toHaveNoViolations);

describe("sheet tabs", () => {
  const document = documentFrom("== One ==\nx\n== Two ==\nx\n== Three ==\nx");
  sheetOf(document, "Two").visibility = "hidden";
  sheetOf(document, "Three").tabColor = "#00FF00";

  function draw() {
    const [onShow, onRename] = [jest.fn(), jest.fn()];
    const { sheets } = document.book;
    const drawn = render(<SheetTabs sheets={sheets} active={sheetOf(document, "One")} {...{ onShow, onRename }} />);
    return { ...drawn, onShow, onRename };
  }

  it("are those of the sheets that are not hidden", async () => {
    const { container } = draw();
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toStrictEqual(["One", "Three"]);
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("One");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("show a sheet by a click or the arrow keys, round and round", async () => {
    const { onShow } = draw();
    await userEvent.click(screen.getByRole("tab", { name: "Three" }));
    screen.getByRole("tab", { name: "One" }).focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
    expect(onShow.mock.calls.flat().map(({ name }) => name)).toStrictEqual(["Three", "Three", "Three"]);
  });

  it("take another name by a double click or F2 and Enter", async () => {
    const { onRename, container } = draw();
    await userEvent.dblClick(screen.getByRole("tab", { name: "Three" }));
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.keyboard("Third{Enter}");
    expect(onRename).toHaveBeenCalledWith(sheetOf(document, "Three"), "Third");
    screen.getByRole("tab", { name: "One" }).focus();
    await userEvent.keyboard("{F2}");
    expect(screen.getByLabelText("New name of the sheet One")).toHaveFocus();
  });

  it("keep their name after Escape, or when it is typed again", async () => {
    const { onRename } = draw();
    await userEvent.dblClick(screen.getByRole("tab", { name: "Three" }));
    await userEvent.keyboard("Third{Escape}");
    await userEvent.dblClick(screen.getByRole("tab", { name: "Three" }));
    await userEvent.keyboard("{Enter}");
    expect(onRename).not.toHaveBeenCalled();
    expect(screen.getByRole("tab", { name: "Three" })).toBeVisible();
  });
});

describe("the formula bar", () => {
  function draw(draft: Draft | null = null, enters = true) {
    const drafting: Drafting = {
      draft,
      begin: jest.fn(),
      change: jest.fn(),
      cancel: jest.fn(),
      enter: jest.fn(() => enters),
    };
    const handlers = { onGo: jest.fn(() => true), onBegin: jest.fn(), onDone: jest.fn(), onCancel: jest.fn() };
    const drawn = render(<FormulaBar address="B2:C3" content="=1+1" field={null} {...{ drafting, ...handlers }} />);
    return { ...drawn, ...handlers, drafting };
  }
  const DRAFT: Draft = { at: { row: 1, column: 1 }, original: "=1+1", text: "=1+", over: false };
  const field = () => screen.getByLabelText("Formula or value of the active cell");
  const nameBox = () => screen.getByLabelText(/^Selected cells/);

  it("shows what is selected and what the active cell holds", async () => {
    const { container } = draw();
    expect([nameBox(), field()].map((box) => (box as HTMLInputElement).value)).toStrictEqual(["B2:C3", "=1+1"]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("shows what is being typed in the cell", () => {
    draw(DRAFT);
    expect(field()).toHaveValue("=1+");
  });

  it("begins to edit with a press or the first letter, not when it is only passed by", async () => {
    const { onBegin } = draw();
    await userEvent.tab();
    await userEvent.tab();
    expect(field()).toHaveFocus();
    expect(onBegin).not.toHaveBeenCalled();
    fireEvent.change(field(), { target: { value: "=1+12" } });
    expect(onBegin).toHaveBeenLastCalledWith("=1+12");
    fireEvent.mouseDown(field());
    expect(onBegin).toHaveBeenLastCalledWith(null);
  });

  it("goes on typing, enters and gives up", async () => {
    const { drafting, onDone, onCancel } = draw(DRAFT);
    fireEvent.change(field(), { target: { value: "=1+2" } });
    expect(drafting.change).toHaveBeenCalledWith("=1+2");
    await userEvent.type(field(), "{Enter}");
    expect(onDone).toHaveBeenCalledWith("down");
    await userEvent.type(field(), "{Shift>}{Tab}{/Shift}");
    expect(onDone).toHaveBeenLastCalledWith("left");
    await userEvent.type(field(), "{Escape}");
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it("stays when Excel cannot take the entry", async () => {
    const { onDone } = draw(DRAFT, false);
    await userEvent.type(field(), "{Enter}");
    expect(onDone).not.toHaveBeenCalled();
  });

  it("goes to an address that is typed, and forgets one that is left", async () => {
    const { onGo } = draw();
    await userEvent.clear(nameBox());
    await userEvent.type(nameBox(), "D9{Enter}");
    expect(onGo).toHaveBeenCalledWith("D9");
    await userEvent.type(nameBox(), "Z");
    await userEvent.tab();
    expect(nameBox()).toHaveValue("B2:C3");
  });
});

describe("the menu of the cells", () => {
  function draw() {
    const [onClose, first, second] = [jest.fn(), jest.fn(), jest.fn()];
    const items = [
      { label: "First", perform: first },
      { label: "Second", keys: "Delete", perform: second },
    ];
    const drawn = render(<ContextMenu x={5000} y={5000} {...{ items, onClose }} />);
    return { ...drawn, onClose, first, second };
  }

  it("is worked by keys alone", async () => {
    const { container, onClose, first, second } = draw();
    expect(await axe(container)).toHaveNoViolations();
    expect(screen.getByRole("menuitem", { name: "First" })).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}{Enter}");
    expect(second).toHaveBeenCalledTimes(1);
    expect(first).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each(["{Escape}", "{Tab}"])("is closed by %s", async (key) => {
    const { onClose, first, second } = draw();
    await userEvent.keyboard(key);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect([first, second].some((perform) => perform.mock.calls.length > 0)).toBe(false);
  });

  it("stays inside the window", () => {
    draw();
    const { left, top } = screen.getByRole("menu").style;
    expect(Number.parseInt(left)).toBeLessThan(window.innerWidth - 260);
    expect(Number.parseInt(top)).toBeLessThan(window.innerHeight);
  });
});

describe("the status bar", () => {
  it("says whether a cell is edited, adds up, and counts what the add-in asked", () => {
    const document = documentFrom("== A ==\n1 | 2.5");
    const { rerender } = render(<StatusBar document={document} />);
    expect(screen.getByText("Ready")).toBeVisible();
    expect(screen.getByText("No requests yet")).toBeVisible();
    document.setEditing(true);
    document.host.session.selection = {
      sheet: sheetOf(document, "A"),
      area: { row: 0, column: 0, rows: 1, columns: 2 },
    };
    document.host.session.calculation.settle();
    rerender(<StatusBar document={document} />);
    expect(screen.getByText("Edit")).toBeVisible();
    expect(screen.getByText(/^Count: 2\s+Average: 1.75\s+Sum: 3.5$/)).toBeVisible();
    document.setEditing(false);
    document.ask(writing("A", "B9", "x"), () => undefined);
    rerender(<StatusBar document={document} />);
    expect(screen.getByText(/^1 request; last: 2 actions, 0\.\d kB up, 0\.\d kB down$/)).toBeVisible();
  });

  it("adds up nothing for a single cell", () => {
    const document = documentFrom("== A ==\n1");
    enterText(document, 0, 0, "2");
    render(<StatusBar document={document} />);
    expect(screen.queryByText(/Sum/)).toBeNull();
  });
});

it.each<[because: string, html: string, target: object | null]>([
  ["a cell", '<td data-addr="C5"><div class="x">1</div></td>', { kind: "cell", place: { row: 4, column: 2 } }],
  ["a row's head", '<th data-row="7" class="x">8</th>', { kind: "row", row: 7 }],
  ["a column's head", '<th data-column="2" class="x">C</th>', { kind: "column", column: 2 }],
  ["the corner", '<td data-corner class="x"></td>', { kind: "corner" }],
  ["a gap", '<td class="x"></td>', null],
])("knows what is pressed: %s", (_because, html, target) => {
  const table = document.createElement("table");
  table.innerHTML = `<tbody><tr>${html}</tr></tbody>`;
  expect(targetOf(table.querySelector(".x"))).toStrictEqual(target);
  expect(targetOf(null)).toBeNull();
});
