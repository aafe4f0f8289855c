import type { Scalar } from "../../grid/scalar.ts";

/** A sheet of the sample: a title, headings in the third row, and a row for each item. */
export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** The widths of its columns in characters. */
  readonly widths: readonly number[];
  /** Which columns hold dates, counted from 0. */
  readonly dates: readonly number[];
}

/**
 * A made-up council's registers, small enough to be read at a glance: outcomes with targets in two quarters, a work plan and risks. A date
 * that is none and a figure typed as text stand among them, so that there is something to check. Dates are serial numbers.
 */
export const SAMPLE_SHEETS: readonly SampleSheet[] = [
  {
    name: "Sample outcomes",
    title: "Outcomes of a made-up council",
    headings: [
      "Ref",
      "Indicator",
      "Directorate",
      "Good to be",
      "Target",
      "Performance Q4 24/25",
      "Performance Q1 25/26",
    ],
    rows: [
      ["O1", "Household waste recycled (%)", "Environment", "High", 45, 41.2, 45.6],
      ["O2", "Missed bins per 100,000 collections", "Environment", "Low", 60, 71, 58],
      ["O3", "Council tax collected in the year (%)", "Finance", "High", 29, 28.4, 28.1],
      ["O4", "Invoices paid within 30 days (%)", "Finance", "High", 95, 96.3, 97],
      ["O5", "Children in care per 10,000", "Children's services", "Low", 80, 84, 91],
      ["O6", "Assessments finished in 45 days (%)", "Children's services", "High", 85, 82, 86.5],
      ["O7", "Adults who direct their own support (%)", "Adult services", "High", 90, 88, 89.2],
      ["O8", "Days lost to sickness per employee", "People", "Low", 9, 10.4, 9.3],
      ["O9", "Calls answered within two minutes (%)", "Customer services", "High", 80, 74, "63"],
      ["O10", "New homes finished", "Growth", "High", 120, 104, 131],
    ],
    widths: [8, 42, 22, 12, 10, 14, 14],
    dates: [],
  },
  {
    name: "Sample work plan",
    title: "Work plan of a made-up council",
    headings: ["Ref", "Action", "Owner", "Due date", "Status"],
    rows: [
      ["A1", "Open the new household waste site", "Head of Environment", 45838, "Complete"],
      ["A2", "Agree the savings plan for next year", "Director of Finance", 45930, "On target"],
      ["A3", "Recruit twelve foster carers", "Head of Children's Services", "31/06/2025", "On target"],
      ["A4", "Put the new telephone system in", "Head of Customer Services", 45808, "Off target"],
      ["A5", "Consult on the local plan", "Head of Planning", 46022, "On target"],
    ],
    widths: [8, 42, 28, 14, 14],
    dates: [3],
  },
  {
    name: "Sample risks",
    title: "Strategic risks of a made-up council",
    headings: ["Ref", "Risk", "Owner", "Likelihood", "Impact"],
    rows: [
      ["R1", "Demand for care grows faster than its budget", "Director of Adult Services", "Likely", "Major"],
      ["R2", "A cyber attack stops services", "Head of ICT", "Possible", "Extreme"],
      ["R3", "Savings are not delivered in the year", "Director of Finance", "Possible", "Moderate"],
      ["R4", "Key posts stay vacant", "Head of People", "Unlikely", "Moderate"],
    ],
    widths: [8, 48, 28, 14, 14],
    dates: [],
  },
];
