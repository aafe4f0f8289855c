import { plain } from "./words.ts";

/** A polarity that the words of a title speak for. */
export interface PolarityProposal {
  readonly polarity: "higher" | "lower";
  /** The words of the title that speak for it. */
  readonly because: string;
}

// What is done, in time or to people's content: good however bad the thing that it is done to.
const DONE =
  /\b(?:within (?:the )?(?:\w+ )?(?:target|timescales?|\d+\W|deadline|budget)|on time|in time|in full|completed?|completion|resolved|answered|collected|collection rate|processed|determined|investigated|responded|recover(?:ed|y)|prevented|cleared|returned|maintained|achiev\w+|compliance|compliant|passed|trained|upheld in favour)\b/;

const LOWER =
  /\b(?:sickness|absences?|absenteeism|days lost|complaints?|crimes?|offences|offending|re-?offend\w*|anti-social|asb|arson|fly-?tip\w*|litter|graffiti|voids?|vacan(?:t|cy|cies)|unemploy\w*|neet|not in education|smok\w*|turnover|arrears|overdue|outstanding|incidents?|accidents?|injur\w+|killed|deaths?|mortality|suicide|emissions|carbon|energy use|missed|overspend\w*|debts?|homeless\w*|rough sleep\w*|temporary accommodation|obes\w+|overweight|poverty|deprivation|gaps?|errors?|residual waste|landfill\w*|needing maintenance|in need of (?:repair|maintenance)|breaches|looked after|children in (?:need|care)|child protection plans?|exclusions?|excluded|truan\w+|time taken|days taken|average (?:time|days|number of days|wait\w*)|waiting|wait times?|delay\w*|cost per|net cost|admissions|abandon\w*|backlogs?|fraud|teenage pregnan\w*|conceptions|potholes?|failures?|faults?|cancel\w+|lapsed|expired)\b/;

const HIGHER =
  /\b(?:satisf\w+|recycl\w+|compost\w+|employment rate|in employment|employed|in education|uptake|take-?up|attendance|attain\w+|expected standard|pass rate|success\w*|savings?|visit\w*|new homes|homes (?:built|completed|delivered)|affordable homes|start-?ups|uptime|availability|income|apprentic\w*|vaccinat\w+|immunis\w+|screening|engage\w+|particip\w+|members?hips?|volunteer\w*|good or outstanding|happiness|wellbeing|feel\w*|recommend|local suppliers|at home 91 days|paid employment|independen\w+|quality|survival|growth|reserves|coverage|life expectancy)\b/;

/**
 * The polarity that the words of a title speak for: `Staff turnover` lower, `Residents satisfied with …` higher, `Complaints resolved on time`
 * higher, since what is done outweighs what it is done to. It is only a proposal, until a person confirms it.
 * @returns null when the words speak for neither, or for both
 */
export function proposePolarity(title: string): PolarityProposal | null {
  const words = plain(title);
  const done = DONE.exec(words)?.[0];
  if (done !== undefined && !/\b(?:not|un)\b/.test(words)) return { polarity: "higher", because: done };
  const lower = LOWER.exec(words)?.[0];
  const higher = HIGHER.exec(words)?.[0];
  if (lower !== undefined)
    return higher === undefined || lower.includes(higher) ? { polarity: "lower", because: lower } : null;
  return higher === undefined ? null : { polarity: "higher", because: higher };
}
