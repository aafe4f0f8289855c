import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "./bookFromText.ts";

/** A workbook as a finance team keeps it, invented: revenue monitoring by directorate, a savings tracker and a medium-term plan. */
export const FINANCE_TEXT = `
== Revenue monitoring ==
Revenue Budget Monitoring 2024/25 - Month 6 (September 2024)
'£000

Service | Original Budget | Revised Budget | Actual to Date | Forecast Outturn | Variance | RAG
Adults and Health
Older People | 40,100 | 41,200 | 19,800 | 42,100 | 900 | Red
Learning Disabilities | 22,000 | 22,300 | 11,000 | 22,300 | 0 | Green
Client Contributions | (3,900) | (3,870) | (1,400) | (2,592) | 1,278 | Red
Total Adults and Health | 58,200 | 59,630 | 29,400 | 61,808 | 2,178 |
Children's Services
Placements | 15,000 | 15,600 | 8,200 | 15,666 | 66 | Green
Early Help | 3,400 | 3,400 | 1,500 | 3,310 | (90) | Green
Total Children's Services | 18,400 | 19,000 | 9,700 | 18,976 | (24) |
Net Service Expenditure | 76,600 | 78,630 | 39,100 | 80,784 | 2,154 |

== Savings tracker ==
Savings Tracker 2024/25 (£000)
Ref | Directorate | Saving proposal | Lead | 2024/25 Target | Delivered to date | Forecast | RAG | Comment
S1 | Adults and Health | Reablement | AB | 500 | 200 | 450 | Amber | Slower start
S2 | Adults and Health | Contracts | AB | 300 | 300 | 300 | Green |
S3 | Place | Parking charges | CD | 250 | 50 | 100 | Red | Delay
S4 | Corporate | Vacancies | EF | 400 | 400 | 420 | Complete |
Total | | | | 1,450 | 950 | 1,270 | |

== Medium-term plan ==
Medium Term Financial Plan
£m | 2024/25 | 2025/26 | 2026/27
Net expenditure | 210.0 | 219.0 | 228.0
Council Tax | (110.0) | (114.0) | (118.0)
Business Rates | (60.0) | (61.0) | (62.0)
Government Grants | (38.0) | (39.0) | (39.0)
Budget gap | 2.0 | 5.0 | 9.0
`;

/** That workbook. */
export const financeBook = (): Book => bookFromText(FINANCE_TEXT);
