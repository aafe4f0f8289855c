import { screen, waitFor } from "@testing-library/react";
import { isLastPiece, workWords } from "../../src/taskpane/pane/workWords.ts";
import { tooLarge } from "../../src/standin/faults.ts";
import type { StandIn } from "../../src/standin/host.ts";
import { smallBook } from "../actions/everyAction.ts";
import { openedPane } from "../support/pane.tsx";

describe("what is said of work that is under way", () => {
  const work = { at: "report", words: "Making the report", calledOff: false } as const;

  it.each([
    { step: null, said: "Making the report…", because: "nothing has been asked of Excel yet" },
    { step: { doing: "reading", piece: 1, pieces: 1 }, said: "Making the report…", because: "there is one piece" },
    {
      step: { doing: "reading", piece: 2, pieces: 5 },
      said: "Making the report: reading piece 2 of 5…",
      because: "there are several",
    },
    {
      step: { doing: "writing", piece: 1_000, pieces: 1_200 },
      said: "Making the report: writing piece 1,000 of 1,200…",
      because: "numbers are grouped",
    },
  ] as const)("is $said: $because", ({ step, said }) => {
    expect(workWords({ ...work, step })).toBe(said);
    expect(workWords({ ...work, step, calledOff: true })).toBe("Making the report: stopping after this piece…");
  });

  it.each([
    { step: { doing: "writing", piece: 1, pieces: 2 }, last: false, because: "another follows" },
    { step: { doing: "writing", piece: 2, pieces: 2 }, last: true, because: "nothing is left to stop" },
    { step: { doing: "reading", piece: 2, pieces: 2 }, last: false, because: "what was read can be dropped" },
  ] as const)("can be stopped or not: $because", ({ step, last }) => {
    expect(isLastPiece(step)).toBe(last);
  });
});

/** Excel takes requests of 125 kB at most, and answers the first of them when it is told to. */
function smallPieces(host: StandIn): () => void {
  const submit = host.submit.bind(host);
  let refusals = 5;
  let answer: (() => void) | null = null;
  host.submit = (body, flags, reply) => {
    if (!body.includes("SuspendApiCalculationUntilNextSync")) {
      submit(body, flags, reply);
      return;
    }
    if (refusals > 0) {
      refusals--;
      host.failNext(tooLarge("Request"));
      submit(body, flags, reply);
      return;
    }
    host.submit = submit;
    answer = () => submit(body, flags, reply);
  };
  return () => {
    if (answer === null) throw new Error("Nothing was written yet.");
    answer();
  };
}

describe("a report that is written in pieces", () => {
  it("is stopped between two of them, says so, and is put back or gone on with", async () => {
    const { user, host, book } = await openedPane(smallBook());
    const sheets = book.sheets.map(({ name }) => name);
    await user.click(screen.getByRole("tab", { name: "Report" }));
    const answer = smallPieces(host);
    await user.click(await screen.findByRole("button", { name: "Make report" }));
    expect(await screen.findByText(/^Making the report: writing piece 1 of \d+…$/)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect(await screen.findByText("Making the report: stopping after this piece…")).toBeVisible();
    answer();
    const said =
      /^This was stopped, as you asked: \d of \d+ pieces w.+ written, .+ It was to be: Report made: \d+ sheets added\. Go on takes back/;
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByRole("button", { name: "Put back" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Go on" })).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(await screen.findByText(/^Report made: \d+ sheets added\.$/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Go on" })).not.toBeInTheDocument();
    await waitFor(() => expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(sheets));
    expect(book.sheets.map(({ name }) => name)).toContain("Outcomes");
  });
});
