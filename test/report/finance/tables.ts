import type { LAYOUTS } from "./layouts.ts";

/** What the finance pack makes of each layout. */
export const TABLES: Readonly<Record<keyof typeof LAYOUTS, string>> = {
  sections: `
    Directorate         | Service                   | Budget £000 | Forecast £000 | Variance £000 | Variance % | RAG
    --------------------+---------------------------+-------------+---------------+---------------+------------+--------
    Adults and Health   | Older People              |      41,200 |        42,100 |           900 |       2.2% | ■ Red
    Adults and Health   | Client Contributions      |     (3,870) |       (2,592) |         1,278 |      33.0% | ■ Red
    Adults and Health   | Total Adults and Health   |      37,330 |        39,508 |         2,178 |       5.8% | ■ Red
    Children's Services | Placements                |      15,600 |        15,666 |            66 |       0.4% | ▲ Amber
    Children's Services | Early Help                |       3,400 |         3,310 |          (90) |      -2.6% | ● Green
    Children's Services | Total Children's Services |      19,000 |        18,976 |          (24) |      -0.1% | ● Green
    All                 | Total                     |      56,330 |        58,484 |         2,154 |       3.8% | ■ Red
  `,
  typed: `
    Directorate | Service         | Budget £m | Forecast £m | Variance £m | Variance % | RAG
    ------------+-----------------+-----------+-------------+-------------+------------+--------
    Place       | Highways        |      4.20 |        4.31 |        0.11 |       2.6% | ■ Red
    Place       | Parking         |      2.50 |        2.30 |       -0.20 |      -8.0% | ■ Red
    Place       | Total Place     |      1.70 |        2.01 |        0.31 |      18.2% | ■ Red
    Corporate   | Finance         |      1.20 |        1.10 |       -0.10 |      -8.3% | ● Green
    Corporate   | Total Corporate |      1.20 |        1.10 |       -0.10 |      -8.3% | ● Green
    All         | Total           |      2.90 |        3.11 |        0.21 |       7.2% | ■ Red
  `,
  months: `
    Service                    | Budget £000 | Forecast £000 | Variance £000 | Variance % | RAG
    ---------------------------+-------------+---------------+---------------+------------+--------
    Health & Adult Social Care |      46,267 |        46,919 |           652 |       1.4% | ■ Red
    Housing                    |      11,000 |        11,066 |            66 |       0.6% | ▲ Amber
    Housing rents              |     (3,870) |       (2,592) |         1,278 |      33.0% | ■ Red
    Total                      |      53,397 |        55,393 |         1,996 |       3.7% | ■ Red
  `,
  portfolios: `
    Directorate or portfolio | Budget £m | Forecast £m | Variance £m | Variance % | RAG
    -------------------------+-----------+-------------+-------------+------------+--------
    Adult Social Care        |     112.4 |       118.9 |         6.5 |       5.8% | ■ Red
    Environment              |      31.0 |        30.2 |       (0.8) |      -2.6% | ● Green
    Total                    |     143.4 |       149.1 |         5.7 |       4.0% | ■ Red
  `,
  incomeSection: `
    Section     | Service           |  Budget £ | Forecast £ | Variance £ | Variance % | RAG
    ------------+-------------------+-----------+------------+------------+------------+--------
    Expenditure | Employees         | 1,200,000 |  1,260,000 |     60,000 |       5.0% | ■ Red
    Expenditure | Premises          |   300,000 |    290,000 |   (10,000) |      -3.3% | ● Green
    Expenditure | Total Expenditure | 1,500,000 |  1,550,000 |     50,000 |       3.3% | ▲ Amber
    Income      | Fees and charges  |   400,000 |    380,000 |   (20,000) |      -5.0% | ■ Red
    Income      | Total Income      |   400,000 |    380,000 |   (20,000) |      -5.0% | ■ Red
    All         | Total             | 1,100,000 |  1,170,000 |     70,000 |       6.4% | ■ Red
  `,
  savings: `
    Saving            | Planned £ | Delivered £ | Forecast £ |  Share | Rating  | As reported
    ------------------+-----------+-------------+------------+--------+---------+------------
    Housing           |   120,000 |      40,000 |    110,000 |  91.7% | ▲ Amber | Amber
    Leisure           |    75,000 |      75,000 |     75,000 | 100.0% | ● Green | Green
    Customer Services |    50,000 |           0 |          0 |   0.0% | ■ Red   | Red
    Total             |   245,000 |     115,000 |    185,000 |  75.5% | ■ Red   |
  `,
  gapAcross: `
    Year  | Remaining gap £000 | Change £000
    ------+--------------------+------------
    25/26 |                600 |         N/A
    26/27 |              1,900 |       1,300
    27/28 |              3,900 |       2,000
  `,
  gapDown: `
    Year  | Gap £m | Change £m
    ------+--------+----------
    24/25 |    2.0 |       N/A
    25/26 |    5.0 |       3.0
    26/27 |    9.0 |       4.0
  `,
};
