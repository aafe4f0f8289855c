/** The tables of the scrutiny pack that the small registers give, as a committee member reads them. */
export const FULL_TABLES: Readonly<Record<string, string>> = {
  "key-points": `
    Key points
    Position at the end of Q1 21/22, as at 30/06/21. One sentence for each table; the figures are those of the tables.

    About                   | Key point
    ------------------------+--------------------------------------------------------------------------------------------------------------------------------------------
    Executive actions       | 2 of 2 live actions (100%) are on target to be delivered by the agreed date, above the standard of 90%; 1 amendment is proposed.
    Outcomes                | 2 of 5 rated outcomes (40%) are Green, below the standard of 75%, up from 0% in Q4 20/21.
    Direction of travel     | Of 6 outcomes, 1 is improving, 3 are worsening and 2 have no trend data.
    Red Red outcomes        | 2 outcomes are Red and worsening: Fly tips and Waste recycled.
    Workplan                | 3 of 4 workplan actions (75%) are Green or Complete, below the standard of 90%: 2 Green, 1 Red and 1 Complete.
    Off target              | 2 initiatives are off target, overdue or delayed with a reason.
    Strategic risks         | 5 strategic risks: 2 High, 1 Medium, 1 Low and 1 not scored. In the period, 1 was added, 1 increased in severity and 1 reduced in severity.
    Directorate priorities  | 4 of 4 directorate priorities (100%) are Green, Amber or Complete, above the standard of 90%: 2 Green, 1 Amber and 1 Complete.
    Programmes and projects | 3 of 4 programmes and projects (75%) are Green or Amber, below the standard of 90%: 2 Green, 1 Amber and 1 No data.
  `,
  "outcomes-standard": `
    Outcomes against the standard
    2 Green of 5 rated outcomes; the standard is at least 75%. Rated: all but No data, Not due and Not rated. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Outcomes         | Q1 21/22  | Q4 20/21  | Expected standard | Standard achieved | Trend
    -----------------+-----------+-----------+-------------------+-------------------+------------
    Number (%) GREEN | 2/5 (40%) | 0%        | 75%               | No                | ↑ Improving
    Number (%) AMBER | 1/5 (20%) | 2/4 (50%) | N/A               | N/A               | N/A
    Number (%) RED   | 2/5 (40%) | 2/4 (50%) | N/A               | N/A               | N/A
  `,
  "outcomes-trend": `
    Direction of travel of outcomes, by rating
    Each share is of the outcomes with the rating that its row names. Improving and worsening are by the polarity of each outcome, latest value against the previous period.

    Trend    | Improving | Static | Worsening  | No trend data
    ---------+-----------+--------+------------+--------------
    Of GREEN | 1/2 (50%) | 0%     | 0%         | 1/2 (50%)
    Of AMBER | 0%        | 0%     | 1/1 (100%) | 0%
    Of RED   | 0%        | 0%     | 2/2 (100%) | 0%
  `,
  "red-red": `
    Red Red outcomes
    Outcomes rated Red and worsening, widest gap first. Gap: the distance from what was expected in the period, on the adverse side, in percent of it. What is typed in the last column is kept.

    Outcome        | Q1 21/22 | Q4 20/21 | Baseline | target |   Gap | Narrative
    ---------------+----------+----------+----------+--------+-------+-------------------------------
    Fly tips       |      330 |      300 |      N/A |    240 | 37.5% | Lockdown.
    Waste recycled |    28.6% |    33.1% |      N/A |    35% | 18.3% | Green waste was not collected.
  `,
  "workplan-standard": `
    Workplan against the standard
    3 Green or Complete of all 4 workplan actions; the standard is at least 90%. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Workplan        | Q1 21/22              | Q4 20/21 | Expected standard | Standard achieved | Trend
    ----------------+-----------------------+----------+-------------------+-------------------+------
    GREEN/COMPLETED | 2/4 (50%) / 1/4 (25%) | N/A      | 90%               | No                | N/A
    AMBER           | 0%                    | N/A      | N/A               | N/A               | N/A
    RED             | 1/4 (25%)             | N/A      | N/A               | N/A               | N/A
  `,
  "off-target": `
    Initiatives off target
    Initiatives reported off target, overdue against the agreed date, or with a reason for delay. Position at the end of Q1 21/22, as at 30/06/21.

    Action          | Owner | Agreed Due Date | Reason (R) / Impact (I) of delay              | Proposed Revised Due Date
    ----------------+-------+-----------------+-----------------------------------------------+--------------------------
    Repair the pier | Bob   |        31/05/21 |                                               |
    Plan for parks  | Cat   |        30/06/21 | (R) Two posts vacant. (I) Summer events move. |                  30/09/21
  `,
  "executive-actions": `
    Amendments to Executive actions
    2 of 2 live actions (100%) are on target to be delivered by the agreed date, above the standard of 90%; 1 amendment is proposed. Live: not complete. On target: live, not reported Red or off target, and not overdue.

    Executive of | Report     | Action        | Owner | Agreed Due Date | Proposed Revised Due Date
    -------------+------------+---------------+-------+-----------------+--------------------------
        27/05/21 | Detox plan | Commission it | Ann   |        30/06/21 |                  31/03/22
  `,
  "risks-summary": `
    Strategic risks: summary
    Score: likelihood (Rare 1, Unlikely 2, Possible 3, Likely 4, Almost Certain 5) × impact (Insignificant 1, Minor 2, Moderate 3, Major 5, Extreme 7). High from 12, Medium from 6, else Low. Equal scores keep the register's order. 1 risk cannot be scored and comes last.

    Strategic risks       | Number
    ----------------------+-------
    High                  |      2
    Medium                |      1
    Low                   |      1
    Not scored            |      1
    Total                 |      5
    Added in the period   |      1
    Closed in the period  |      0
    Increased in severity |      1
    Reduced in severity   |      1
  `,
  risks: `
    Strategic risks in order of severity
    Score: likelihood (Rare 1, Unlikely 2, Possible 3, Likely 4, Almost Certain 5) × impact (Insignificant 1, Minor 2, Moderate 3, Major 5, Extreme 7). High from 12, Medium from 6, else Low. Equal scores keep the register's order. 1 risk cannot be scored and comes last.

    Risk Level | Risk      | Likelihood     | Impact   | Trend
    -----------+-----------+----------------+----------+----------
    High       | Markets   | Almost certain | Major    | Increased
    High       | Savings   | Possible       | Major    | Unchanged
    Medium     | Skills    | Unlikely       | Moderate | Reduced
    Low        | Elections | Rare           | Minor    | Added
    Not scored | New one   | Perhaps        | Major    | N/A
  `,
  "directorate-priorities": `
    Directorate priorities
    4 Green, Amber or Complete of all 4 directorate priorities; the standard is at least 90%. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Directorate | Priority           | Due Date | RAG at Q1
    ------------+--------------------+----------+-----------
    Adults      | Review the centre  | 31/07/21 | ▲ Amber
    Adults      | Embed our values   |  Ongoing | ● Green
    Finance     | Embed our values   |  31/0322 | ● Green
    Finance     | Close the accounts | 31/05/21 | ✔ Complete
  `,
  programmes: `
    Programmes and projects against the standard
    3 Green or Amber of all 4 programmes and projects; the standard is at least 90%. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Programmes and projects | Q1 21/22  | Q4 20/21 | Expected standard | Standard achieved | Trend
    ------------------------+-----------+----------+-------------------+-------------------+------
    Number (%) GREEN        | 2/4 (50%) | N/A      | N/A               | N/A               | N/A
    Number (%) AMBER        | 1/4 (25%) | N/A      | N/A               | N/A               | N/A
    Number (%) RED          | 0%        | N/A      | N/A               | N/A               | N/A
    Number (%) NO DATA      | 1/4 (25%) | N/A      | N/A               | N/A               | N/A
    GREEN or AMBER          | 3/4 (75%) | N/A      | 90%               | No                | N/A
  `,
};
