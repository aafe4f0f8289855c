import type { TextSheet } from "../../support/gridFromText.ts";
import { readingsOf } from "../../support/recognised.ts";

it.each<readonly [because: string, sheet: string, found: readonly string[], options: TextSheet]>([
  [
    "the milestone is the item; action and objective are what it belongs to",
    `
Corporate Plan delivery
Objective | Action | Milestone | Responsible Officer | Deadline | BRAG | Update
Cleaner streets | Buy new sweepers | Order placed | J Smith | 30/09/2021 | G | Ordered in May
Cleaner streets | Buy new sweepers | Sweepers delivered | J Smith | 31/12/2021 | A | Delay at supplier
Safer homes | Inspect homes | 100 inspected | M Mole | 31/03/2022 | B | Done
`,
    ["actions A2:G5 · head 2 · 3 items · group A, parent B, title C, owner D, dueDate E, status F, narrative G"],
    {},
  ],
  [
    "a priority merged over its actions is no title",
    `
Priority | Action | Lead | By when | Progress
Clean streets | Buy sweepers | Jo | 30/09/2021 | Two bought, third is on order and will come in May
^ | Train staff | Al | 31/10/2021 | Training has begun in all of the four depots
Safe homes | Inspect rented homes | Mo | 30/11/2021 | 120 of the 300 houses have been inspected so far
^ | Prosecute landlords | Mo | 31/12/2021 | None yet as no cases have come to court so far
`,
    ["actions A1:E5 · head 1 · 4 items · priority A, title B, owner C, dueDate D, narrative E"],
    {},
  ],
  [
    "a recommendation is acted on",
    `
Audit | Rec No | Recommendation | Priority | Management response | Responsible officer | Original date | Revised date | Status | Update
Payroll | 1 | Reconcile monthly | High | Agreed | Head of HR | 30/09/2021 | 31/12/2021 | In progress | Being done
Payroll | 2 | Review access | Medium | Agreed | Head of HR | 30/09/2021 | | Implemented | Done in June
Creditors | 1 | Check duplicates | Low | Agreed | Head of Finance | 31/10/2021 | | Overdue | Not begun
`,
    [
      "actions A1:J4 · head 1 · 3 items · report A, ref B, title C, priority D, owner F, dueDate G, revisedDueDate H, status I, narrative J",
    ],
    {},
  ],
  [
    "an action may name the report it comes from",
    `
Executive of | Report | Action | Owner | Agreed Due Date | Status
18/02/2020 | Members' small schemes | Install lights | Director of Environment | 30/06/2021 | On target
18/02/2020 | Members' small schemes | Report back | Director of Environment | 30/09/2021 | Off target
`,
    ["actions A1:F3 · head 1 · 2 items · meetingDate A, report B, title C, owner D, dueDate E, status F"],
    {},
  ],
  [
    "a measure of success with targets is an indicator",
    `
Priority | Measure of success | Baseline | 2021/22 target | 2021/22 Q1 | 2021/22 Q2 | On target?
Homes | New homes built | 100 | 150 | 30 | 70 | Yes
Jobs | New jobs | 200 | 250 | 60 | 110 | No
`,
    [
      "indicators A1:G3 · head 1 · 2 items · priority A, title B, baseline C, target 2021/22 D, actual 2021/22 Q1 E, actual 2021/22 Q2 F, status G",
    ],
    {},
  ],
  [
    "a floor beside the target",
    `
Ref | Indicator description | Latest month | Month RAG | YTD | YTD RAG | Target | Floor | Previous year | DoT
CS01 | Callers satisfied with Contact Point | 97% | GREEN | 97% | GREEN | 97% | 90% | 96% | ↑
CS04 | Calls answered | 93% | AMBER | 92% | AMBER | 95% | 90% | 96% | ↓
`,
    [
      "indicators A1:J3 · head 1 · 2 items · ref A, title B, actual C, status D, target G, floor H, previousActual I, trend J",
    ],
    {},
  ],
  [
    "title and description in one",
    `
Title and description | 2019/20 outturn | Q1 2020/21 | Q2 2020/21 | Q3 2020/21 | Q4 2020/21 | DOT from last quarter | 2020/21 target | RAG rating
The number of volunteers | 12 | 13 | 14 | 15 | 16 | ↑ | 10 | G
The percentage of repeat domestic violence | 25% | 26% | 24% | 25% | 25% | ↔ | 24% | A
`,
    [
      "indicators A1:I3 · head 1 · 2 items · title A, actual 2019/20 outturn B, actual Q1 2020/21 C, actual Q2 2020/21 D, actual Q3 2020/21 E, actual Q4 2020/21 F, trend G, target 2020/21 H, status I",
    ],
    {},
  ],
  [
    "one row an indicator and year",
    `
Area | Indicator name | Time period | Value | Lower CI | Upper CI | Polarity
Stockton | Recycling | 2018/19 | 25.2 | 24 | 26 | High is good
Stockton | Recycling | 2019/20 | 25.9 | 24 | 26 | High is good
Stockton | Smoking | 2018/19 | 14.1 | 13 | 15 | Low is good
Stockton | Smoking | 2019/20 | 14.0 | 13 | 15 | Low is good
`,
    [
      "indicators A1:G5 · head 1 · 4 items · group A, title B, period C, actual D, lowerLimit E, upperLimit F, polarity G",
    ],
    {},
  ],
  [
    "one row an indicator and quarter",
    `
Indicator | Quarter | Actual | Target
Missed bins | Q1 2021/22 | 12 | 40
Missed bins | Q2 2021/22 | 22 | 40
Missed bins | Q3 2021/22 | 32 | 40
Invoices paid | Q1 2021/22 | 91.0% | 95%
Invoices paid | Q2 2021/22 | 92.0% | 95%
Invoices paid | Q3 2021/22 | 93.0% | 95%
`,
    ["indicators A1:D7 · head 1 · 6 items · title A, period B, actual C, target D"],
    {},
  ],
  [
    "year and quarter in columns of their own",
    `
KPI | Year | Quarter | Value | Target | RAG
Bins | 2021/22 | Q1 | 12 | 40 | G
Bins | 2021/22 | Q2 | 22 | 40 | G
Calls | 2021/22 | Q1 | 85% | 80% | G
Calls | 2021/22 | Q2 | 75% | 80% | A
`,
    ["indicators A1:F5 · head 1 · 4 items · title A, period B, period C, actual D, target E, status F"],
    {},
  ],
  [
    "money, dates and ratings of projects",
    `
Project | Sponsor | PM | Start | End | Budget £000 | Spend to date £000 | Forecast £000 | RAG | Last RAG | Stage | Highlights
Town hall | CEO | J Smith | 01/04/2020 | 31/03/2022 | 1200 | 300 | 1250 | Amber | Green | Delivery | Roof is leaking but works go on
Library | CFO | M Mole | 01/04/2021 | 31/03/2023 | 800 | 30 | 800 | Green | Green | Design | Design agreed with users
`,
    [
      "projects A1:L3 · head 1 · 2 items · title A, owner C, startDate D, dueDate E, budget F, actual G, forecast H, status I, previousStatus J, stage K, narrative L",
    ],
    {},
  ],
  [
    "scopes of reviews",
    `
Project ID | Name | Challenge | In scope | Out of scope | Constraints | Outcomes | Interdependencies
MT01 | Waste | Low recycling | Collections | Parks | Contract to 2025 | Higher recycling | MT02
MT02 | Fleet | Old vehicles | Vehicles | Buses | Budget | Fewer breakdowns | MT01
M13 | Children | Costs rise | Placements | Schools | Market | Fewer placements | MT05
`,
    [
      "projects A1:H4 · head 1 · 3 items · ref A, title B, challenge C, inScope D, outOfScope E, constraints F, successCriteria G, interdependencies H",
    ],
    {},
  ],
  [
    "strategies with their review",
    `
Title of strategy | Owner | Approved by | Date approved | Review date | Status
Housing Strategy 2020-25 | Head of Housing | Cabinet | 01/04/2020 | 01/04/2025 | Current
Digital Strategy | Head of ICT | Cabinet | 01/06/2019 | 01/06/2021 | Overdue for review
Carbon Plan | Head of Env | Council | 01/06/2021 | 01/06/2024 | Current
`,
    ["strategies A1:F4 · head 1 · 3 items · title A, owner B, startDate D, dueDate E, status F"],
    {},
  ],
  [
    "policies are strategies",
    `
Policy | Lead officer | Last reviewed | Next review
Whistleblowing Policy | Monitoring Officer | 01/04/2020 | 01/04/2022
Complaints Policy | Head of CS | 01/04/2021 | 01/04/2023
`,
    ["strategies A1:D3 · head 1 · 2 items · title A, owner B, dueDate D"],
    {},
  ],
  [
    "years for dates",
    `
Strategies and plans
Strategy | Lead officer | Adopted | Expires | Status
Housing | Head of Housing | 2020 | 2025 | Current
Digital | Head of ICT | 2019 | 2021 | Under review
`,
    ["strategies A2:E4 · head 2 · 2 items · title A, owner B, startDate C, dueDate D, status E"],
    {},
  ],
  [
    "schemes with budgets are read as a budget",
    `
Capital programme 2021/22
Scheme | Directorate | Original budget | Revised budget | Actual to date | Forecast outturn | Variance | Reason for variance
Road resurfacing | Place | £1,200 | £1,300 | £400 | £1,300 | £0 | None
School roof | Children | £900 | £900 | £100 | £950 | £50 | Asbestos was found in the roof space
Total | | £2,100 | £2,200 | £500 | £2,250 | £50 |
`,
    [
      "budget A2:H4 · head 2 · 2 items · title A, directorate B, budget D, actual E, forecast outturn F, variance G, reasonForDelay H · totals 5",
    ],
    {},
  ],
  [
    "lines of a financial plan over years",
    `
Medium term financial plan | 2023/24 | 2024/25 | 2025/26 | 2026/27
 | £m | £m | £m | £m
Net budget requirement | 120.1 | 125.3 | 129.9 | 133.0
Funding available | 120.1 | 121.0 | 123.0 | 124.0
Budget gap | 0 | 4.3 | 6.9 | 9.0
`,
    [
      "budget A1:E5 · head 1,2 · 3 items · title A, actual 2023/24 B, actual 2024/25 C, actual 2025/26 D, actual 2026/27 E",
    ],
    {},
  ],
  [
    "savings planned and delivered",
    `
Savings tracker 2021/22
Ref | Saving | Directorate | Planned £000 | Delivered £000 | Forecast £000 | RAG
S1 | Fewer offices | Resources | 120 | 100 | 120 | Green
S2 | New contract | Place | 250 | 0 | 100 | Red
Total | | | 370 | 100 | 220 |
`,
    [
      "savings A2:G4 · head 2 · 2 items · ref A, title B, directorate C, target D, actual E, forecast F, status G · totals 5",
    ],
    {},
  ],
  [
    "in millions",
    `
Directorate | Service | Savings proposal | Lead | 2021/22 target £m | Achieved £m | Anticipated £m | Shortfall £m | RAG
Families | Placements | Reduce cost of placements | JS | 1.2 | 0.4 | 1.0 | 0.2 | Amber
Economy | Parking | Increase fees | MM | 0.8 | 0.3 | 0.8 | 0 | Green
`,
    [
      "savings A1:I3 · head 1 · 2 items · directorate A, group B, title C, owner D, target 2021/22 E, actual F, forecast G, variance H, status I",
    ],
    {},
  ],
  [
    "decisions with dates",
    `
No | Decision | Decision date | Lead officer | Due | Status
1 | That the plan be approved | 20/07/2021 | Director of Finance | 30/09/2021 | Complete
2 | That the panel meet again | 20/07/2021 | Democratic Services | 30/09/2021 | Open
`,
    ["decisions A1:F3 · head 1 · 2 items · ref A, title B, meetingDate C, owner D, dueDate E, status F"],
    {},
  ],
  [
    "resolutions with a mark of completion",
    `
Meeting date | Minute no. | Resolution | Action by | Target date | Complete?
20/07/2021 | 12 | That officers report back on parking | Head of Parking | 30/09/2021 | Y
20/07/2021 | 14 | That the policy be amended | Monitoring Officer | 31/10/2021 | N
`,
    ["decisions A1:F3 · head 1 · 2 items · meetingDate A, ref B, title C, owner D, dueDate E, done F"],
    {},
  ],
  [
    "own value, comparators, rank, quartile",
    `
Indicator | Stockton | Tees Valley | England | Rank | Quartile
Household waste recycled | 25.2% | 30.6% | 42.0% | '328 of 338 | D
Children looked after per 10,000 | 133 | 110 | 82 | '140 of 150 | D
`,
    ["benchmarks A1:F3 · head 1 · 2 items · title A, actual B, comparator C, comparator D, rank E, quartile F"],
    {},
  ],
  [
    "without a quartile it could be either: asked elsewhere",
    `
Indicator | Our value | National average | Nearest neighbours | Rank | Direction of travel
Recycling | 25.2% | 42% | 38% | 328 | Worsening
Looked after | 133 | 82 | 95 | 140 | Improving
`,
    ["benchmarks A1:F3 · head 1 · 2 items · title A, actual B, comparator C, comparator D, rank E, trend F"],
    {},
  ],
  [
    "with a target it is an indicator",
    `
Measure | Council 2020/21 | England 2020/21 | North East 2020/21 | Target 2021/22
Recycling | 33% | 42% | 38% | 35%
Sickness | 8 | 9 | 9.5 | 7.5
`,
    [
      "indicators A1:E3 · head 1 · 2 items · title A, actual 2020/21 B, comparator 2020/21 C, comparator 2020/21 D, target 2021/22 E",
    ],
    {},
  ],
  [
    "figures of staff",
    `
Measure | 2020/21 | 2021/22
Headcount | 3,204 | 3,190
FTE | 2,621.5 | 2,600
Days lost per FTE | 10.1 | 9.9
Turnover | 12.6% | 13.0%
`,
    ["workforce A1:C5 · head 1 · 4 items · title A, actual 2020/21 B, actual 2021/22 C"],
    { sheet: "Workforce" },
  ],
  [
    "one figure each",
    `
Workforce profile at 31 March 2023
Measure | Value
Headcount | 3,204
FTE | 2,621.5
Days lost per FTE | 10.1
Turnover | 12.6%
`,
    ["workforce A2:B6 · head 2 · 4 items · title A, actual B"],
    {},
  ],
  [
    "risks rated in words",
    `
Risk No | Description of risk | Inherent Risk | Existing controls | Residual Risk | Target Risk | Risk Owner | Direction
1 | Failure to balance the budget for next year | High | Monthly monitoring by CMT | Medium | Low | CFO | →
2 | Cyber attack leads to loss of systems | High | Patching, training and backup | High | Medium | CIO | ↑
`,
    [
      "risks A1:H3 · head 1 · 2 items · ref A, title B, inherentScore C, mitigation D, level E, targetScore F, owner G, trend H",
    ],
    {},
  ],
  [
    "L and I for likelihood and impact",
    `
Risk | L | I | Score | Owner | Mitigation
Fire at depot | 2 | 5 | 10 | Head of Fleet | Sprinklers
Flood in town | 3 | 4 | 12 | Head of Env | Barriers
Strike | 1 | 3 | 3 | Head of HR | Talks
`,
    ["risks A1:F4 · head 1 · 3 items · title A, likelihood B, impact C, score D, owner E, mitigation F"],
    {},
  ],
  [
    "projects across, fields down",
    `
Project name | Towns fund | Boho X | Archives
Project lead | Jo | Al | Mo
RAG | Green | Amber | Green
End date | 30/09/2021 | 31/10/2021 | 30/11/2021
Commentary | On time | Slipping a bit | Fine
`,
    ["projects A1:D5 · head 1 · 3 items · title 1, owner 2, status 3, dueDate 4, narrative 5"],
    {},
  ],
  [
    "indicators across, periods down",
    `
Indicator | Recycling | Sickness | Crime
Unit | % | days | rate
Good is | High | Low | Low
Baseline 20/21 | 33.1% | 8 | 44
Q4 20/21 | 33.1% | 8.2 | 44
Q1 21/22 | 28.6% | 8.8 | 55
Target 2024 | 35% | 7.5 | 43
Owner | Env | HR | Safety
`,
    [
      "indicators A1:D8 · head 1 · 3 items · title 1, unit 2, polarity 3, baseline 20/21 4, actual Q4 20/21 5, actual Q1 21/22 6, target 2024 7, owner 8",
    ],
    {},
  ],
  [
    "standards and whether they are met",
    `
Measure | Standard | Actual | Achieved
Sickness | 9.6 | 10.1 | No
Spend on contract | 97% | 97.3% | Yes
Invoices | 85% | 86.1% | Yes
`,
    ["indicators A1:D4 · head 1 · 3 items · title A, target B, actual C, done D"],
    {},
  ],
  [
    "budgets with a variance in percent",
    `
Service | Budget £000 | Forecast £000 | Variance £000 | % | RAG
Adults | 46,267 | 46,919 | 652 | 1.4% | Red
Children | 30,000 | 29,000 | -1,000 | -3.3% | Green
`,
    ["budget A1:F3 · head 1 · 2 items · title A, budget B, forecast C, variance D, variancePercent E, status F"],
    {},
  ],
  [
    "own value beside others, with a target",
    `
Indicator | Stockton | Tees Valley | England | Rank | Quartile | Target
Recycling | 25.2% | 30.58% | 42% | 328 of 338 | D | 45%
`,
    [
      "benchmarks A1:G2 · head 1 · 1 items · title A, actual B, comparator C, comparator D, rank E, quartile F, target G",
    ],
    {},
  ],
  [
    "numbered decisions",
    `
Number | Decision | Owner | Due | Status
1 | That it be agreed | Chief Executive | 30/09/2024 | Complete
2 | That it be noted | Chief Executive | 30/09/2024 | On track
`,
    ["decisions A1:E3 · head 1 · 2 items · ref A, title B, owner C, dueDate D, status E"],
    {},
  ],
  [
    "a scorecard with its latest value",
    `
Indicator | Where reported | Frequency | Latest | Target | RAG | Trend
Sickness absence rate | Employment Committee | Quarterly | 5.9 | 8.3 | Green | Improving
`,
    [
      "indicators A1:G2 · head 1 · 1 items · title A, whereReported B, frequency C, actual D, target E, status F, trend G",
    ],
    {},
  ],
  [
    "priorities with their directorate in a column",
    `
Directorate | Priority | Due Date | RAG at Q1
Finance | Set a balanced budget | 31/03/2022 | Amber
Finance | Monitor the position | 31/03/2022 | Amber
Regeneration | Deliver 450 new homes | 31/03/2022 | Green
`,
    ["actions A1:D4 · head 1 · 3 items · directorate A, title B, dueDate C, status Q1 D"],
    {},
  ],
  [
    "risks after their level",
    `
Risk Level | Risk | Likelihood | Impact | Trend
High | Inaccurate MTFP | Likely | Extreme | ↔
Medium | Poor skills | Unlikely | Major | ↓
`,
    ["risks A1:E3 · head 1 · 2 items · level A, title B, likelihood C, impact D, trend E"],
    {},
  ],
  [
    "outcomes with their gap",
    `
Outcome | Q1 21/22 | Q4 20/21 | Baseline | Target | Gap | Narrative
Crime | 55.07 | 44.1 | 44.1 | 43.6 | 26% | Rose in the centre of town
Recycling | 28.6% | 33.1% | 33.1% | 35% | 15% | Homeworking
`,
    [
      "indicators A1:G3 · head 1 · 2 items · title A, actual Q1 21/22 B, actual Q4 20/21 C, baseline D, target E, variance F, narrative G",
    ],
    {},
  ],
  [
    "strategies with purpose and lead",
    `
Name | Status | Purpose | Lead Member | Lead Directorate | Priority
Children's Strategy | Under development | To do good | Cabinet Member Children | Children | Start Life Well
Growth Strategy | Adopted | To grow | Cabinet Member Growth | Growth | Prosper
`,
    ["strategies A1:F3 · head 1 · 2 items · title A, status B, purpose C, leadMember D, leadDirectorate E, priority F"],
    {},
  ],
  [
    "scopes under long headings",
    `
Project ID | Project Name | Organisational Challenge Statement (Inc Local/services issues) | In Scope | Out of Scope | Constraints | Project Outcomes | Interdependencies
MT01 | Waste Collection | As of the financial year 2022/2023, the Borough's recycling rate stands at 25.2% | Collections | Parks | Contract | Better | MT02
MT02 | Fleet Management | The fleet is old | Vehicles | Buses | Money | Fewer | MT01
`,
    [
      "projects A1:H3 · head 1 · 2 items · ref A, title B, challenge C, inScope D, outOfScope E, constraints F, successCriteria G, interdependencies H",
    ],
    {},
  ],
  [
    "savings by year",
    `
Ref | Proposal | 2024/25 £000 | 2025/26 £000 | 2026/27 £000 | Total £000 | Status
S1 | Review of fees and charges | 100 | 200 | 300 | 600 | On track
S2 | Fleet reduction | 50 | 50 | 50 | 150 | At risk
`,
    [
      "savings A1:G3 · head 1 · 2 items · ref A, title B, actual 2024/25 C, actual 2025/26 D, actual 2026/27 E, actual F, status G",
    ],
    {},
  ],
  [
    "savings by the title of the sheet",
    `
MTFP savings tracker 2024/25
Ref | Proposal | Directorate | Target | Achieved | Forecast | RAG
S1 | Review of fees | Finance | 100 | 20 | 90 | Amber
S2 | Fleet | Place | 50 | 50 | 50 | Green
`,
    ["savings A2:G4 · head 2 · 2 items · ref A, title B, directorate C, target D, actual E, forecast F, status G"],
    {},
  ],
  [
    "reviews with their stage",
    `
Review | Sponsor | Stage | RAG | Next milestone | Benefit £000
Waste | Director | Design | Green | Cabinet paper | 500
Fleet | Director | Delivery | Amber | Contract let | 250
`,
    ["projects A1:F3 · head 1 · 2 items · title A, owner B, stage C, status D"],
    {},
  ],
  [
    "risks with scores only",
    `
Risk ID | Risk Title | Risk Owner | Gross Score | Net Score | Target Score | Mitigating Actions | Review Date
R1 | Budget | CFO | 20 | 15 | 10 | Monitoring monthly | 30/09/2021
R2 | Cyber | CIO | 20 | 12 | 8 | Training of staff | 30/09/2021
`,
    [
      "risks A1:H3 · head 1 · 2 items · ref A, title B, owner C, inherentScore D, score E, targetScore F, mitigation G, dueDate H",
    ],
    {},
  ],
  [
    "a target and an actual each quarter",
    `
KPI | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual | YTD
Calls | 80% | 81% | 80% | 79% | 80%
Bins | 10 | 11 | 10 | 9 | 20
`,
    ["indicators A1:F3 · head 1 · 2 items · title A, target Q1 B, actual Q1 C, target Q2 D, actual Q2 E, actual F"],
    {},
  ],
])("finds kinds of register: %s", (_because, sheet, found, options) => {
  expect(readingsOf(sheet, options)).toEqual(found);
});
