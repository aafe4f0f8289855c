import type { TextRegisters } from "./input.ts";

/** Small registers of every kind that the scrutiny pack reports on. */
export const REGISTERS = {
  outcomes: `
    ref | title            | polarity | actual Q4 20/21 | actual Q1 21/22 | target | narrative
    O1  | Calls answered   | High     | 88%             | 92%             | 90%    |
    O2  | Waste recycled   | High     | 33.1%           | 28.6%           | 35%    | Green waste was not collected.
    O3  | Days lost        | Low      | 8.1             | 8.3             | 8      |
    O4  | Fly tips         | Low      | 300             | 330             | 240    | Lockdown.
    O5  | Visits           | High     | n/a             | 1,200           | 1,000  |
    O6  | Staff survey     | High     |                 |                 | 75%    |
  `,
  workplan: `
    title            | owner | dueDate    | status   | reasonForDelay | impactOfDelay | revisedDueDate
    Open the library | Ann   | 31/12/2021 | Green    |                |               |
    Repair the pier  | Bob   | 31/05/2021 | Green    | N/A            |               |
    Plan for parks   | Cat   | 30/06/2021 | Off target | Two posts vacant. | Summer events move. | 30/09/2021
    Publish accounts | Dan   | 31/03/2021 | Complete |                |               |
  `,
  executiveActions: `
    meetingDate | report     | title         | owner | dueDate    | status    | revisedDueDate
    27/05/2021  | Detox plan | Commission it | Ann   | 30/06/2021 | On target | 31/03/2022
    08/04/2021  | Parks      | Consult       | Bob   | 31/10/2021 | On target |
    01/02/2021  | Roads      | Resurface     | Cat   | 30/04/2021 | Closed    |
  `,
  directoratePriorities: `
    title              | dueDate    | status
    # Adults
    Review the centre  | 31/07/2021 | Amber
    Embed our values   | Ongoing    | Green
    # Finance
    Embed our values   | 31/0322    | Green
    Close the accounts | 31/05/2021 | Complete
  `,
  programmes: `
    title      | status
    Towns Fund | Green
    Boho X     | G
    Archives   | Amber
    Gresham    |
  `,
  risks: `
    title     | likelihood     | impact   | previousLikelihood | previousImpact
    Savings   | Possible       | Major    | Possible           | Major
    Markets   | Almost certain | Major    | Likely             | Major
    Skills    | Unlikely       | Moderate | Possible           | Moderate
    Elections | Rare           | Minor    |                    |
    New one   | Perhaps        | Major    | Rare               | Major
  `,
} satisfies TextRegisters;
