import { readFileSync } from "node:fs";
import path from "node:path";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { OpenDocument } from "../../../src/workbench/host/openDocument.ts";
import { readManifest } from "../../../src/workbench/host/manifest.ts";
import { forgetOffice } from "../../../src/workbench/page/frame/officeStorage.ts";
import { Header } from "../../../src/workbench/page/head/Header.tsx";
import { Ribbon } from "../../../src/workbench/page/head/Ribbon.tsx";
import { TroubleMenu } from "../../../src/workbench/page/head/TroubleMenu.tsx";
import { useDocument } from "../../../src/workbench/page/useDocument.ts";
import { documentFrom, sheetOf } from "../support/documents.ts";

expect.extend(toHaveNoViolations);

const addIn = readManifest(readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8"));

/** Draws the menu anew whenever the document has changed, as the page does. */
function Troubles({ document }: { readonly document: OpenDocument }) {
  useDocument(document);
  return <TroubleMenu document={document} />;
}

describe("what can go wrong", () => {
  async function open() {
    const document = documentFrom("== Outcomes ==\nx");
    const drawn = render(<Troubles document={document} />);
    await userEvent.click(screen.getByRole("button", { name: "What can go wrong" }));
    return { ...drawn, document };
  }

  it("is offered in plain words, with the codes that the add-in gets", async () => {
    const { container } = await open();
    expect(await axe(container)).toHaveNoViolations();
    for (const code of ["ActivityLimitReached", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"]) {
      expect(screen.getByText(code)).toBeVisible();
    }
  });

  it("is arranged for the next request, for every one, and called off", async () => {
    const { document } = await open();
    expect(screen.getByLabelText("And every request after it")).toBeDisabled();
    await userEvent.click(screen.getByLabelText(/^Too many requests/));
    expect(document.trouble).toStrictEqual({ kind: "throttled", lasting: false });
    await userEvent.click(screen.getByLabelText("And every request after it"));
    await userEvent.click(screen.getByLabelText(/^The connection is lost/));
    expect(document.trouble).toStrictEqual({ kind: "lost", lasting: true });
    await userEvent.click(screen.getByLabelText("Nothing goes wrong"));
    expect(document.trouble).toBeNull();
  });

  it("protects the sheet that is shown, makes the workbook read only and answers slow", async () => {
    const { document } = await open();
    await userEvent.click(screen.getByLabelText("The sheet Outcomes is protected"));
    await userEvent.click(screen.getByLabelText("The workbook is read only"));
    await userEvent.click(screen.getByLabelText("Three seconds"));
    expect(sheetOf(document, "Outcomes").protection).not.toBeNull();
    expect([document.host.session.readOnly, document.host.latency]).toStrictEqual([true, 3000]);
    await userEvent.click(screen.getByLabelText("The sheet Outcomes is protected"));
    expect(sheetOf(document, "Outcomes").protection).toBeNull();
  });

  it("shows on its button that something is arranged, and no more once it has happened", async () => {
    const { document } = await open();
    await userEvent.click(screen.getByLabelText(/^Too many requests/));
    const button = screen.getByRole("button", { name: "What can go wrong" });
    expect(button).toHaveClass("troubled");
    act(() => document.arrange(null));
    expect(button).not.toHaveClass("troubled");
  });

  it("is closed by Escape, which leads back to its button", async () => {
    await open();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group")).toBeNull();
    expect(screen.getByRole("button", { name: "What can go wrong" })).toHaveFocus();
  });
});

describe("the ribbon", () => {
  function draw(running: string | null = null) {
    const document = documentFrom("== A ==\nx");
    const handlers = { onUndo: jest.fn(), onLines: jest.fn(), onButton: jest.fn() };
    return { ...render(<Ribbon {...{ document, addIn, running, ...handlers }} />), ...handlers, document };
  }

  it("has the manifest's group and buttons, with their pictures and what they say of themselves", async () => {
    const { container, onButton } = draw();
    expect(await axe(container)).toHaveNoViolations();
    const refresh = screen.getByRole("button", { name: "Refresh summaries" });
    expect(refresh).toHaveAttribute("title", expect.stringMatching(/^Refresh summaries\nBring the summary tables/));
    expect(refresh.querySelector("img")).toHaveAttribute("src", "https://localhost:3000/assets/refresh-32.png");
    await userEvent.click(refresh);
    expect(onButton).toHaveBeenCalledWith(expect.objectContaining({ id: "Scrutineer.Refresh" }));
  });

  it("shows a button whose function is running as busy", () => {
    draw("Scrutineer.Refresh");
    expect(screen.getByRole("button", { name: "Refresh summaries" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Open" })).toBeEnabled();
  });

  it("puts in and takes out rows and columns, and says which", async () => {
    const { onLines } = draw();
    const insert = screen.getByRole("button", { name: "Insert rows" });
    expect(insert).toHaveAttribute("title", "Insert row above 1");
    await userEvent.click(insert);
    expect(onLines).toHaveBeenCalledWith("insertRows");
  });

  it("takes nothing back when nothing was typed", () => {
    draw();
    expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
  });

  it("lets a person type as a colleague", async () => {
    const { document } = draw();
    await userEvent.click(screen.getByLabelText("Type as a colleague"));
    expect(document.asColleague).toBe(true);
  });
});

describe("the header", () => {
  function draw(name: string | null, isChanged = false) {
    const handlers = { onOpen: jest.fn(), onSample: jest.fn(), onSave: jest.fn(), onAbout: jest.fn() };
    return { ...render(<Header {...{ name, isChanged, ...handlers }} />), ...handlers };
  }

  it("says plainly what it is, which workbook is open, and that it is not saved", async () => {
    const { container, onAbout } = draw("a.xlsx", true);
    expect(await axe(container)).toHaveNoViolations();
    expect(screen.getByText(/A stand-in for Excel, not Excel/)).toBeVisible();
    expect(screen.getByText("a.xlsx")).toHaveTextContent("a.xlsx · changed, not saved");
    await userEvent.click(screen.getByRole("button", { name: "What differs" }));
    expect(onAbout).toHaveBeenCalledTimes(1);
  });

  it("saves nothing while nothing is open", () => {
    draw(null);
    expect(screen.getByText("No workbook is open")).toBeVisible();
    expect(screen.getByRole("button", { name: "Save a copy" })).toBeDisabled();
  });

  it("opens files and samples", async () => {
    const { onOpen, onSample } = draw("a.xlsx");
    const file = new File(["x"], "b.xlsx");
    await userEvent.upload(screen.getByLabelText("Open a workbook"), file);
    expect(onOpen).toHaveBeenCalledWith(file);
    await userEvent.selectOptions(screen.getByLabelText("Open a sample"), "Stockton, service improvement plan");
    expect(onSample).toHaveBeenCalledWith("stockton-sip-2008-11.xlsx");
  });
});

it("forgets what office.js kept of frames that are gone, and nothing else", () => {
  const kept = { hostInfoValue: "1", workbenchCachedSessionSettings: "2", ours: "3" };
  for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, value);
  forgetOffice(sessionStorage);
  expect(Object.entries(sessionStorage)).toStrictEqual([["ours", "3"]]);
});
