/** Measures of organisational health as a council keeps them, for Q1 21/22: themes, committees, frequencies, gaps. */
export const MEASURES = `
  title             | whereReported                           | frequency   | polarity | actual 2020/21      | actual Q4 20/21 | actual Q1 21/22 | target
  # Workforce
  Sickness          | Employment, Health and Safety Committee | Quarterly   | Low      | 8.6                 | 8.4             | 7.9             | 8
  Appraisals        | Employment, Health and Safety Committee | Quarterly   | High     | 81%                 | 80%             | tbc             | 82%
  Staff survey      | Employment, Health and Safety Committee | Annual      | High     | 77%                 |                 |                 | 75%
  # Business & finance
  Audit actions     | Governance                              | Quarterly   | Low      | 7                   | 6               | 12              | 8
  Risk controls     | Governance Committee                    | Six monthly | High     | report to committee |                 |                 |
  Insurance         | Governance and Cabinet                  | Quarterly   | High     |                     |                 | see report      |
  Collection rate   | Scrutiny & Improvement and Cabinet      |             | High     | 95%                 | 94%             |                 | 96%
  Invoices          | Scrutiny and Improvement                | Monthly     | High     | 90%                 | 91%             | 88%             | 90%
  Complaints        | TBC                                     | Quarterly   | Low      | 3                   | 3               | 3               | 3
`;
