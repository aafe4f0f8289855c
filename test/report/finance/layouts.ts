/** Registers of money as councils keep them, each on a sheet of its own. The figures are invented. */
export const LAYOUTS = {
  /** Directorates as section rows, subtotals, brackets, the unit in a line above. */
  sections: `
Revenue Budget Monitoring 2024/25 - Month 6 (September 2024)
'£000

Service | Original Budget | Revised Budget | Actual to Date | Forecast Outturn | Variance | RAG
Adults and Health
Older People | 40,100 | 41,200 | 19,800 | 42,100 | 900 | Red
Client Contributions | (3,900) | (3,870) | (1,400) | (2,592) | 1,278 | Red
Total Adults and Health | 36,200 | 37,330 | 18,400 | 39,508 | 2,178 |
Children's Services
Placements | 15,000 | 15,600 | 8,200 | 15,666 | 66 | Green
Early Help | 3,400 | 3,400 | 1,500 | 3,310 | (90) | Green
Total Children's Services | 18,400 | 19,000 | 9,700 | 18,976 | (24) |
Net Service Expenditure | 54,600 | 56,330 | 28,100 | 58,484 | 2,154 |`,

  /** A column of directorates and one that says what is income; units in the headings, in millions. */
  typed: `
Directorate | Service | Type | Budget £m | Forecast £m | Variance £m | Variance %
Place | Highways | Expenditure | 4.20 | 4.31 | 0.11 | 2.6%
Place | Parking | Income | 2.50 | 2.30 | -0.20 | -8.0%
Corporate | Finance | Expenditure | 1.20 | 1.10 | -0.10 | -8.3%`,

  /** A service of a committee paper: the month before at the left, no directorates. */
  months: `
TBM 2024/25

Forecast Variance Month 4 £'000 | Service | 2024/25 Budget Month 5 £'000 | Forecast Outturn Month 5 £'000 | Forecast Variance Month 5 £'000 | Forecast Variance Month 5 %
1,000 | Health & Adult Social Care | 46,267 | 46,919 | 652 | 1.4%
60 | Housing | 11,000 | 11,066 | 66 | 0.6%
1,300 | Housing rents | (3,870) | (2,592) | 1,278 | 33.0%
2,360 | Total | 53,397 | 55,393 | 1,996 | 3.7%`,

  /** Portfolios as rows, the unit in the cells. */
  portfolios: `
2024/25 Quarter 2 Revenue Budget Monitoring

Portfolio | Current Budget £m | Forecast Outturn £m | Variance (Under)/Over £m
Adult Social Care | £112.4m | £118.9m | £6.5m
Environment | £31.0m | £30.2m | (£0.8m)
Total Portfolios | £143.4m | £149.1m | £5.7m`,

  /** Income and expenditure as sections, all amounts positive. */
  incomeSection: `
Service income and expenditure 2024/25 £

 | Budget | Forecast | Variance
Expenditure | | |
Employees | 1,200,000 | 1,260,000 | 60,000
Premises | 300,000 | 290,000 | (10,000)
Total Expenditure | 1,500,000 | 1,550,000 | 50,000
Income | | |
Fees and charges | 400,000 | 380,000 | (20,000)
Total Income | 400,000 | 380,000 | (20,000)
Net | 1,100,000 | 1,170,000 | 70,000`,

  savings: `
Delivery of agreed savings 2024/25

Service area | Description | Agreed saving £ | Achieved £ | Forecast to be achieved £ | Shortfall £ | Status
Housing | Void turnaround | £120,000 | £40,000 | £110,000 | £10,000 | Amber
Leisure | Energy | £75,000 | £75,000 | £75,000 | £0 | Green
Customer Services | Digital | £50,000 | £0 | £0 | £50,000 | Red`,

  gapAcross: `
Funding gap | 2025/26 | 2026/27 | 2027/28
 | '£000 | '£000 | '£000
Pressures | 4,100 | 7,900 | 11,200
Savings identified | (2,000) | (3,100) | (3,100)
Additional council tax | (1,500) | (2,900) | (4,200)
Remaining gap | 600 | 1,900 | 3,900`,

  gapDown: `
Medium Term Financial Strategy: cumulative budget gap

Year | Spending £m | Resources £m | Gap £m
2024/25 | 212.0 | 210.0 | 2.0
2025/26 | 219.0 | 214.0 | 5.0
2026/27 | 228.0 | 219.0 | 9.0`,
} as const;
