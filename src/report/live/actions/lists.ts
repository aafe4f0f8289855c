/** The columns of the lists that actions may belong to: whether each does, its place there, and its cells as the list shows them. */
export const LISTS = {
  offTarget: { isListed: "Off target", order: "Off target order", delay: "Delay" },
  amendments: { isListed: "Amendment", order: "Amendment order", meeting: "Executive of", report: "Report" },
  owner: "Owner",
  due: "Agreed due date",
  revised: "Revised date",
} as const;
