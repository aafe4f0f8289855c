import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateActions } from "../../../src/domain/register/rateActions.ts";
import { agreedDay } from "../../../src/domain/register/revisions.ts";
import { formatDay, readIso } from "../../../src/domain/serialDate.ts";
import { actionsFrom, firstOf } from "../../support/registerFromText.ts";

const standing = (row: string, asAt = "2021-06-30") =>
  firstOf(
    rateActions(actionsFrom(`title | status | dueDate | revisedDueDate\n${row}`), {
      scale: RAG,
      asAt: readIso(asAt) ?? 0,
      dueSoonDays: 30,
    }),
  );

describe("how an action stands at the as-at date", () => {
  it.each([
    { row: "A | Green | 31/12/2021 |", says: "Green live on-target", because: "it is ahead" },
    { row: "A | Red | 31/12/2021 |", says: "Red live", because: "reported Red is off target" },
    { row: "A | Off target | 31/12/2021 |", says: "Red live", because: "off target reads as Red" },
    { row: "A | Green | 30/06/2021 |", says: "Green live on-target soon", because: "the day itself is not overdue" },
    { row: "A | Green | 29/06/2021 |", says: "Green live overdue", because: "the day before is" },
    { row: "A | Green | 30/07/2021 |", says: "Green live on-target soon", because: "30 days ahead are soon" },
    { row: "A | Green | 31/07/2021 |", says: "Green live on-target", because: "31 are not" },
    { row: "A | Complete | 29/06/2021 |", says: "Complete", because: "what is complete is never late" },
    { row: "A | Closed | |", says: "Complete", because: "closed counts as complete" },
    { row: "A | Grey | 29/09/2021 |", says: "Not due live on-target", because: "grey is not due yet" },
    { row: "A |  | 29/06/2021 |", says: "No data live overdue", because: "a date needs no status to pass" },
    {
      row: "A | Green | 29/06/2021 | 31/12/2021",
      says: "Green live overdue",
      because: "a revision does not hide that the agreed date has passed",
    },
    { row: "A | Green | Ongoing |", says: "Green live on-target", because: "what is ongoing is never late" },
    {
      row: "A | Green | 31/0322 |",
      says: "Green live on-target",
      because: "nothing is late against a date that is none",
    },
    { row: "A | Green | May 2021 |", says: "Green live overdue", because: "a month is over after its last day" },
    { row: "A | Green | June 2021 |", says: "Green live on-target soon", because: "its last day is the as-at date" },
  ])("$row: $because", ({ row, says }) => {
    const { rating, live, onTarget, overdue, dueSoon } = standing(row);
    const parts = [rating, live && "live", onTarget && "on-target", overdue && "overdue", dueSoon && "soon"];
    expect(parts.filter(Boolean).join(" ")).toBe(says);
  });

  it.each([
    { head: "percentComplete", cell: "100%", rating: "Complete", because: "all of it is done" },
    { head: "percentComplete", cell: "99%", rating: "No data", because: "nearly is not done" },
    { head: "done", cell: "Yes", rating: "Complete", because: "it says so" },
    { head: "done", cell: "No", rating: "No data", because: "it says it is not" },
    { head: "completedDate", cell: "30/06/2021", rating: "Complete", because: "it was done by the as-at date" },
    { head: "completedDate", cell: "01/07/2021", rating: "No data", because: "that day is still ahead" },
  ])("without a status, $head $cell is $rating: $because", ({ head, cell, rating }) => {
    const context = { scale: RAG, asAt: readIso("2021-06-30") ?? 0, dueSoonDays: 30 };
    expect(firstOf(rateActions(actionsFrom(`title | ${head}\nA | ${cell}`), context)).rating).toBe(rating);
    expect(firstOf(rateActions(actionsFrom(`title | status | ${head}\nA | Red | ${cell}`), context)).rating).toBe(
      "Red",
    );
  });

  it("reads the dates of a workbook that counts from 1904 as the days they are", () => {
    const [item] = actionsFrom("title | dueDate\nA | 30/06/2017", {}, true);
    expect(item?.due?.reading).toMatchObject({ kind: "date", serial: readIso("2021-07-01") });
  });

  it.each([
    {
      head: "dueDate | revisedDueDate",
      row: "30/06/2021 | 30/09/2021",
      says: "30/06/21: 30/09/21",
      because: "one revision",
    },
    {
      head: "dueDate | revisedDueDate | revisedDueDate",
      row: "30/06/2021 | 30/09/2021 | 31/12/2021",
      says: "30/06/21: 30/09/21 31/12/21",
      because: "a column for each",
    },
    {
      head: "dueDate | revisedDueDate",
      row: "30/06/2021 | 30/09/21; then 31/12/21",
      says: "30/06/21: 30/09/21 31/12/21",
      because: "several in one cell, in its order",
    },
    {
      head: "dueDate",
      row: "30/06/21, revised to 30/09/21",
      says: "30/06/21: 30/09/21",
      because: "the cell of the agreed date holds both",
    },
    { head: "dueDate", row: "31/12/21 (was 30/06/21)", says: "30/06/21: 31/12/21", because: "the earlier was agreed" },
    {
      head: "dueDate",
      row: "31.7.08 and 31.1.09 (assuming trial continues)",
      says: "31/01/09: ",
      because: "two days that were agreed: the latest is the end",
    },
    {
      head: "dueDate | revisedDueDate",
      row: "30/06/2021 | N/A",
      says: "30/06/21: ",
      because: "not applicable is none",
    },
    { head: "dueDate | revisedDueDate", row: "30/06/2021 | 30/06/2021", says: "30/06/21: ", because: "the same again" },
    {
      head: "dueDate | revisedDueDate",
      row: "Ongoing | 30/06/2021",
      says: "none: 30/06/21",
      because: "no day was agreed",
    },
  ])("$row: $because", ({ head, row, says }) => {
    const item = firstOf(actionsFrom(`title | ${head}\nA | ${row}`));
    const agreed = agreedDay(item);
    const days = item.revisions.map(({ day }) => formatDay(day)).join(" ");
    expect(`${agreed === null ? "none" : formatDay(agreed)}: ${days}`).toBe(says);
  });

  it("takes the directorate from its own column, a lead directorate or a group", () => {
    for (const field of ["directorate", "leadDirectorate", "group"]) {
      expect(firstOf(actionsFrom(`title | ${field}\nA | Adults`)).directorate?.words).toBe("Adults");
    }
  });
});
