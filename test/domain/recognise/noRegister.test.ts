import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string]>([
  [
    "a page of text",
    `
Performance report
This workbook holds the registers of the council.
Owner: Jo Smith
Contact: performance@council.gov.uk
`,
  ],
  [
    "shares by rating",
    `
Outcomes | Q1 21/22 | Q4 20/21 | Expected standard | Standard achieved | Trend
Number (%) GREEN | '15/24 (62.5%) | N/A | 75% | No | N/A
Number (%) AMBER | '3/24 (12.5%) | N/A | N/A | N/A | N/A
Number (%) RED | '6/24 (25%) | N/A | N/A | N/A | N/A
`,
  ],
  [
    "ratings across",
    `
Directorate | Green | Amber | Red | Total
Adults | 3 | 4 | 5 | 12
Children | 3 | 4 | 5 | 12
Place | 3 | 4 | 5 | 12
`,
  ],
  [
    "counts by directorate",
    `
Directorate | Number of actions | Completed | Overdue | % complete
Adults | 3 | 4 | 5 | 12%
Children | 3 | 4 | 5 | 12%
Place | 3 | 4 | 5 | 12%
`,
  ],
  [
    "codes and names",
    `
Code | Directorate
AD | Adults
CH | Children
PL | Place
`,
  ],
  [
    "ratings and what they mean",
    `
Status | Meaning
Green | On target
Amber | Slightly off
Red | Off target
`,
  ],
  [
    "even with tolerances",
    `
Rating | Definition | Tolerance
Green | At or above target | 0%
Amber | Within 5% | 5%
Red | More than 5% off | 100%
`,
  ],
  [
    "what a chart is drawn from",
    `
| Apr | May | Jun | Jul
Actual | 3 | 4 | 5 | 12
Target | 3 | 4 | 5 | 12
`,
  ],
  [
    "the same upright",
    `
Month | Actual | Target
Apr-21 | 3 | 4
May-21 | 3 | 4
Jun-21 | 3 | 4
`,
  ],
  [
    "meetings by month",
    `
Committee | April | May | June
Cabinet | 12/04/2021 | 10/05/2021 | 14/06/2021
Scrutiny Board | 14/04/2021 | 12/05/2021 | 16/06/2021
`,
  ],
  [
    "attendance at meetings",
    `
Councillor | 12 April | 10 May | 14 June | Attendance
Smith | Y | Y | N | 67%
Jones | Y | N | N | 33%
Brown | Y | Y | Y | 100%
`,
  ],
  [
    "one project's form",
    `
Project name | Towns fund
Owner | Jo Smith
Status | Green
Due date | 30/09/2021
Budget | £12,000
`,
  ],
  [
    "people",
    `
Name | Role | Email | Phone
Jo Smith | Director | jo@x.gov.uk | '01234
Al Jones | Officer | al@x.gov.uk | '01235
Mo Mole | Officer | mo@x.gov.uk | '01236
`,
  ],
  [
    "staff",
    `
Name | Job title | Directorate | FTE | Start date
J Smith | Officer | Adults | 1 | 01/04/2019
M Mole | Manager | Place | 0.6 | 01/06/2018
A Jones | Officer | Place | 1 | 01/04/2020
`,
  ],
  [
    "statistics of wards",
    `
Ward | Population | Households | Area
North | 1200 | 400 | 3.2
South | 1300 | 420 | 3.1
East | 1500 | 410 | 3.7
`,
  ],
  [
    "answers to questions",
    `
Question | Strongly agree | Agree | Disagree | Strongly disagree
I like my job | 23% | 40% | 20% | 17%
My manager listens | 33% | 30% | 20% | 17%
`,
  ],
  [
    "versions of the file",
    `
Version | Date | Author | Changes
0.1 | 01/04/2021 | J Smith | First draft
0.2 | 12/04/2021 | M Mole | Comments from the board were added
1.0 | 01/05/2021 | J Smith | Published
`,
  ],
  [
    "changes to it",
    `
Date | Change | Made by
01/04/2021 | Added the new indicator SP25 | J Smith
12/04/2021 | Corrected target of SP02 | M Mole
`,
  ],
  [
    "a list of its sheets",
    `
Sheet | Description
SP Outcomes | The outcomes of the plan
Workplan | The actions of the plan
SRR | The risks
`,
  ],
  [
    "invoices",
    `
Invoice no | Supplier | Invoice date | Amount | Status
1001 | Acme Ltd | 01/04/2021 | £1,200 | Paid
1002 | Bolt plc | 05/04/2021 | £300 | Paid
1003 | Crow Ltd | 09/04/2021 | £750 | Disputed
`,
  ],
  [
    "the grid of a risk's score",
    `
Likelihood | 1 | 2 | 3 | 4 | 5
5 | 5 | 10 | 15 | 20 | 25
4 | 4 | 8 | 12 | 16 | 20
3 | 3 | 6 | 9 | 12 | 15
2 | 2 | 4 | 6 | 8 | 10
1 | 1 | 2 | 3 | 4 | 5
`,
  ],
  [
    "the same in words",
    `
 | Insignificant | Minor | Moderate | Major | Extreme
Almost certain | Medium | Medium | High | High | High
Likely | Low | Medium | Medium | High | High
Possible | Low | Low | Medium | Medium | High
`,
  ],
  [
    "crosses",
    `
Strategy | Start Life Well | Live and Age Well | Clean and Tidy
Children's Strategy | X | | 
Adult Strategy | | X |
Climate Strategy | | | X
`,
  ],
  [
    "indicators without a figure",
    `
Indicator | Owner | Frequency
Recycling | Env | Quarterly
Sickness | HR | Monthly
`,
  ],
])("proposes nothing for %s", (_because, sheet) => {
  expect(readingsOf(sheet)).toEqual([]);
});
