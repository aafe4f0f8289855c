import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "./bookFromText.ts";

/** A service improvement plan with its corporate-health standards, invented: real dates and words for them, statuses, standards of every kind. */
const PLAN = `
== Improvement plan ==
Service Improvement Plan 2023/24
Development priority | Key actions | Responsible | By when | Outcomes and success criteria | Status
RES01 Build leadership | Write a leadership plan | AB | 31/12/2023 | A plan | Complete
RES01 Build leadership | Train all managers | AB | 30/04/2024 | 90% trained | Green
RES02 Pay and grading | Evaluate all jobs | CD | 29/02/2024 | All jobs | Amber
RES02 Pay and grading | Consult the unions | CD | Ongoing | Agreement | Green
RES04 Recruitment | New forms | EF | 30/09/2024 | Forms in use | Red
RES04 Recruitment | Advertise online | EF | TBC | |

== Corporate health ==
Corporate health standards
Measure | Polarity | Standard | Baseline | Actual Q3 23/24 | Actual Q4 23/24
Working days lost to sickness per FTE | Low | 9.6 | 10.2 | 9.9 | 9.4
Invoices paid within 30 days | High | at least 97% | 95.0% | 96.1% | 96.4%
Calls answered | High | 85% by Q4 | 80.0% | 84.0% | 86.0%
Days to fill a vacancy | Low | a reduction of at least 2.5 days | 41.5 | 40.0 | 38.0
Staff turnover | Low | 8% to 12% | 11.0% | 12.4% | 12.9%
Appraisals completed | High | | 70.0% | 75.0% | 80.0%
`;

/** That workbook. */
export const planBook = (): Book => bookFromText(PLAN);
