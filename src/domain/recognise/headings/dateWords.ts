import { type FieldWords, words } from "./fieldWords.ts";

/** When something begins, is due, was done or was decided. */
export const DATE_WORDS: readonly FieldWords[] = [
  {
    field: "startDate",
    says: words(`
      start date, start, planned start date, planned start, commencement date, actual start date, project start
      date, project start, date raised, date added, date opened, date identified, date created, effective from, date
      started, date of adoption, adopted date, date adopted, approval date, date approved, date assigned, date
      logged, from date, risk raised
    `),
    hints: words("from, raised, opened, commenced, approved, adopted, begin"),
    holds: ["date", "period", "frequency", "vague"],
    never: ["number", "share", "money", "rating", "trend", "level", "prose"],
    kinds: [],
  },
  {
    field: "dueDate",
    says: words(`
      due, due date, by when, deadline, target date, completion date, agreed due date, timescale, time scale,
      timeframe, time frame, target completion date, target completion, planned completion date, planned completion,
      planned date, date due, date for completion, due by, complete by, to be completed by, delivery date, target
      delivery date, implementation date, agreed date, agreed completion date, agreed implementation date, original
      date, original due date, original target date, original deadline, original completion date, milestone date,
      planned end date, project end date, target end date, finish date, planned finish date, agreed deadline, action
      due date, expected delivery date, proposed completion date, when will it be done, end date, completion due,
      due for completion, scheduled date, date required, baseline date, baseline end date, original end date, target
      date for completion, due on, target implementation date, required by, action date, delivery timescale, date of
      next review, next review date, next review, date for review
    `),
    hints: words(`
      when, expected completion date, expected date, by, finish, end, target, review date, date, timing, year due,
      quarter due, expires, end of strategy, expiry date, renewal date, estimated completion date, completion,
      delivery by, milestone, forecast completion date, forecast date, anticipated completion date, project end date
      forecast
    `),
    holds: ["date", "period", "frequency", "vague"],
    never: ["number", "share", "money", "rating", "trend", "level", "prose"],
    kinds: [],
  },
  {
    field: "revisedDueDate",
    says: words(`
      revised due date, proposed revised due date, revised date, revised target date, revised completion date,
      revised deadline, new date, new due date, new target date, extended date, extension date, proposed new date,
      revised end date, proposed revised date, revised delivery date, revised timescale, amended date, amended due
      date, revised implementation date, forecast completion date, forecast date, forecast end date, anticipated
      completion date, revised forecast date, latest forecast date, proposed date, projected completion date, new
      deadline, revised completion, extended to, rescheduled date, re profiled date, current forecast date, revised
      by when
    `),
    hints: words(`
      expected completion date, expected date, revised, extension, current due date, current date, estimated
      completion date, estimated completion
    `),
    holds: ["date", "period", "frequency", "vague"],
    never: ["number", "share", "money", "rating", "trend", "level", "prose"],
    kinds: [],
  },
  {
    field: "completedDate",
    says: words(`
      completed date, date completed, actual completion date, actual date, actual completion, closed date, date
      closed, completed on, actual end date, date implemented, date achieved, actual finish, date delivered, closure
      date, actual delivery date, actual finish date, date of completion, actual date completed, actual
      implementation date
    `),
    hints: words("completed, closed, achieved, implemented"),
    holds: ["date", "period", "frequency", "vague"],
    never: ["number", "share", "money", "rating", "trend", "level", "prose", "yesNo"],
    kinds: [],
  },
  {
    field: "meetingDate",
    says: words(`
      meeting date, date of meeting, executive of, cabinet of, council of, committee date, date of decision,
      decision date, cabinet date, date of executive, date of cabinet, executive date, council date, date of
      committee, date agreed, committee meeting, date of report, board date, scrutiny date, agreed at, date decision
      taken
    `),
    hints: words("meeting, executive, cabinet, date, committee, date taken"),
    holds: ["date", "period", "words"],
    never: ["rating", "prose", "number", "share"],
    kinds: ["actions", "decisions", "strategies"],
  },
];
