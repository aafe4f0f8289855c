/** The tables of the scrutiny pack that registers without a row give. */
export const EMPTY_TABLES: Readonly<Record<string, string>> = {
  "key-points": `
    Key points
    Position at the end of Q1 21/22, as at 30/06/21. One sentence for each table; the figures are those of the tables.

    About                   | Key point
    ------------------------+--------------------------------------------------------------------------
    Executive actions       | There are no live actions to compare with the standard of 90%.
    Outcomes                | There are no outcomes to compare with the standard of 75%.
    Direction of travel     | There are no outcomes.
    Red Red outcomes        | No outcomes are Red and worsening.
    Workplan                | There are no workplan actions to compare with the standard of 90%.
    Off target              | No initiatives are off target, overdue or delayed with a reason.
    Strategic risks         | There are no strategic risks.
    Directorate priorities  | There are no directorate priorities to compare with the standard of 90%.
    Programmes and projects | There are no programmes and projects to compare with the standard of 90%.
  `,
  "outcomes-standard": `
    Outcomes against the standard
    There are no rated outcomes; the standard is at least 75% Green. Rated: all but No data, Not due and Not rated. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Outcomes         | Q1 21/22 | Q4 20/21 | Expected standard | Standard achieved | Trend
    -----------------+----------+----------+-------------------+-------------------+------
    Number (%) GREEN | N/A      | N/A      | 75%               | N/A               | N/A
    Number (%) AMBER | N/A      | N/A      | N/A               | N/A               | N/A
    Number (%) RED   | N/A      | N/A      | N/A               | N/A               | N/A
  `,
  "outcomes-trend": `
    Direction of travel of outcomes, by rating
    Each share is of the outcomes with the rating that its row names. Improving and worsening are by the polarity of each outcome, latest value against the previous period.

    Trend    | Improving | Static | Worsening | No trend data
    ---------+-----------+--------+-----------+--------------
    Of GREEN | 0%        | 0%     | 0%        | 0%
    Of AMBER | 0%        | 0%     | 0%        | 0%
    Of RED   | 0%        | 0%     | 0%        | 0%
  `,
  "red-red": `
    Red Red outcomes
    Outcomes rated Red and worsening, widest gap first. Gap: the distance from what was expected in the period, on the adverse side, in percent of it. What is typed in the last column is kept.

    Outcome | Q1 21/22 | Q4 20/21 | Baseline | Target | Gap | Narrative
    --------+----------+----------+----------+--------+-----+----------
    None
  `,
  "workplan-standard": `
    Workplan against the standard
    There are no workplan actions; the standard is at least 90% Green or Complete. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Workplan        | Q1 21/22 | Q4 20/21 | Expected standard | Standard achieved | Trend
    ----------------+----------+----------+-------------------+-------------------+------
    GREEN/COMPLETED | N/A      | N/A      | 90%               | N/A               | N/A
    AMBER           | N/A      | N/A      | N/A               | N/A               | N/A
    RED             | N/A      | N/A      | N/A               | N/A               | N/A
  `,
  "off-target": `
    Initiatives off target
    Initiatives reported off target, overdue against the agreed date, or with a reason for delay. Position at the end of Q1 21/22, as at 30/06/21.

    Action | Owner | Agreed Due Date | Reason (R) / Impact (I) of delay | Proposed Revised Due Date
    -------+-------+-----------------+----------------------------------+--------------------------
    None
  `,
  "executive-actions": `
    Amendments to Executive actions
    There are no live actions to compare with the standard of 90%. Live: not complete. On target: live, not reported Red or off target, and not overdue.

    Executive of | Report | Action | Owner | Agreed Due Date | Proposed Revised Due Date
    -------------+--------+--------+-------+-----------------+--------------------------
    None
  `,
  "risks-summary": `
    Strategic risks: summary
    Score: likelihood (Rare 1, Unlikely 2, Possible 3, Likely 4, Almost Certain 5) × impact (Insignificant 1, Minor 2, Moderate 3, Major 5, Extreme 7). High from 12, Medium from 6, else Low. Equal scores keep the register's order.

    Strategic risks       | Number
    ----------------------+-------
    High                  |      0
    Medium                |      0
    Low                   |      0
    Total                 |      0
    Added in the period   |    N/A
    Closed in the period  |    N/A
    Increased in severity |    N/A
    Reduced in severity   |    N/A
  `,
  risks: `
    Strategic risks in order of severity
    Score: likelihood (Rare 1, Unlikely 2, Possible 3, Likely 4, Almost Certain 5) × impact (Insignificant 1, Minor 2, Moderate 3, Major 5, Extreme 7). High from 12, Medium from 6, else Low. Equal scores keep the register's order.

    Risk Level | Risk | Likelihood | Impact | Trend
    -----------+------+------------+--------+------
    None
  `,
  "directorate-priorities": `
    Directorate priorities
    There are no directorate priorities; the standard is at least 90% Green, Amber or Complete. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Directorate | Priority | Due Date | RAG at Q1
    ------------+----------+----------+----------
    None
  `,
  programmes: `
    Programmes and projects against the standard
    There are no programmes and projects; the standard is at least 90% Green or Amber. Position at the end of Q1 21/22, as at 30/06/21. The standard is set in Scrutineer rules.

    Programmes and projects | Q1 21/22 | Q4 20/21 | Expected standard | Standard achieved | Trend
    ------------------------+----------+----------+-------------------+-------------------+------
    Number (%) GREEN        | N/A      | N/A      | N/A               | N/A               | N/A
    Number (%) AMBER        | N/A      | N/A      | N/A               | N/A               | N/A
    Number (%) RED          | N/A      | N/A      | N/A               | N/A               | N/A
    GREEN or AMBER          | N/A      | N/A      | 90%               | N/A               | N/A
  `,
};
