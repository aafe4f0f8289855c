import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "./bookFromText.ts";

/** A workbook of a transformation programme, invented: how we compare, our workforce, what was decided. */
const MEASURES = `
== Benchmarking ==
Benchmarking 2023/24
Indicator | Polarity | Our value 2023/24 | Durham | Hartlepool | Darlington | England | Rank | Quartile | Target
Household waste recycled | Higher is better | 31.5% | 38.2% | 29.9% | 35.0% | 42.0% | | | 33%
Days to process a claim | Lower is better | 21 | 24 | 18.5 | 30 | 22 | | | 25
Council tax collected | Higher is better | 97.0% | 97.0% | 95.1% | n/a | 96.5% | 12 of 40 | A | 96.5%
Children looked after per 10,000 | Lower is better | 133 | 110 | 121 | 98 | 71 | 149 of 152 | | 100 to 120

== Workforce ==
Workforce
Measure | Unit | 2021/22 | 2022/23 | 2023/24
Headcount | Number | 3,310 | 3,204 | 3,190
Full time equivalent (FTE) | FTE | 2,700.5 | 2,621.5 | 2,600
Days lost to sickness | Days | 27,000 | 25,000 | 26,154
Days lost per FTE | Days | 10.0 | 9.5 | 10.1
Turnover | % | 11.9% | 12.6% | 12.1%
Apprentices | Number | 40 | | n/a

== Decisions ==
Decisions of Cabinet
No | Decision | Lead officer | Due date | Status
1 | Agree the approach to waste | Leader | | Agreed
2 | Set up a programme board | Head of Policy | 31/12/2023 | In progress
3 | Publish the plan | Head of Policy | 31/03/2024 | In progress
4 | Report on savings | Head of Finance | 30/04/2024 | Implemented
5 | Consult residents | Head of Waste | 15/04/2024 | In progress
6 | Review the depots | Head of Fleet | 30/09/2024 | Agreed
`;

/** The same kind of workbook where each row is an authority, or a part of the council. */
const LEAGUE = `
== League table ==
Recycling rates 2023/24 (higher is better)
Local authority | Recycling rate 2023/24
Darlington | 35.0%
Hartlepool | 29.9%
Middlesbrough | 28.6%
Redcar & Cleveland | 35.0%
Stockton-on-Tees | 25.2%
England average | 42.0%
Durham | n/a
Northumberland | 33.3%

== Staffing ==
Staffing at 31 March 2024
Directorate | Headcount | FTE | Turnover
Adults and Health | 820 | 640.5 | 14.0%
Children's Services | 910 | 720 | 12.0%
Place | n/a | 610 | 9.0%
`;

/** The workbook of measures of our own. */
export const transformationBook = (): Book => bookFromText(MEASURES);

/** The workbook of authorities and parts of the council. */
export const leagueBook = (): Book => bookFromText(LEAGUE);
