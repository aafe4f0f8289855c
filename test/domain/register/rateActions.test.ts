import { RAG } from "../../../src/domain/ratingScale.ts";
import { rateActions } from "../../../src/domain/register/rateActions.ts";
import { readIso } from "../../../src/domain/serialDate.ts";
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

  it("reads the dates of a workbook that counts from 1904 as the days they are", () => {
    const [item] = actionsFrom("title | dueDate\nA | 30/06/2017", {}, true);
    expect(item?.due?.reading).toMatchObject({ kind: "date", serial: readIso("2021-07-01") });
  });

  it("takes the directorate from its own column, a lead directorate or a group", () => {
    for (const field of ["directorate", "leadDirectorate", "group"]) {
      expect(firstOf(actionsFrom(`title | ${field}\nA | Adults`)).directorate?.words).toBe("Adults");
    }
  });
});
