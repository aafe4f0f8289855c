import { fold } from "./words.ts";

/** A name and the status that stood in brackets after it. */
export interface NameWithStatus {
  readonly name: string;
  /** `under development`; null when the brackets hold none, or there are none. */
  readonly status: string | null;
}

const STATUS =
  /^(?:(?:currently |now |being |to be |not yet |awaiting |in |under |out |on )?(?:development|developed|draft(?:ed|ing)?|approv(?:al|ed)|adopt(?:ed|ion)|live|current|expired|review(?:ed)?|refresh(?:ed)?|revised|updated?|new|complete(?:d)?|closed|progress|planned|proposed|paused|hold|pending|consultation|superseded|withdrawn|started|agreed|published|confirmed|preparation|prepared|renewed|extended))(?: (?:for|until|to|in|from) .+)?$/i;

/** Parts a name from a status in brackets after it: `Children's Strategy (under development)`. Other brackets, `(COVID-19)`, stay in the name. */
export function readNameStatus(text: string): NameWithStatus {
  const words = fold(text);
  const [, name = "", inside = ""] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(words) ?? [];
  return name !== "" && STATUS.test(inside.trim()) ? { name, status: inside.trim() } : { name: words, status: null };
}
