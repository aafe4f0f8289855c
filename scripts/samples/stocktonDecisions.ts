import type { SourcedRow } from "./stocktonFigures.ts";

const OFFICER = "Corporate Management Team";

/** What Cabinet decided in July 2023: No. · Decision · Owner · Due · Status · Update. The updates are those of the report of April 2024. */
export const AGREED: readonly SourcedRow[] = [
  decision(1, "The overall approach to strategic planning and delivery set out in this report be agreed.", "", "Agreed"),
  decision(2, "The Powering our Future Objectives set out within the report be agreed.", "", "Agreed"),
  decision(3, "The Powering our Future Principles set out within the report be agreed.", "", "Agreed"),
  decision(
    4,
    "A Big Conversation take place with communities to develop a Vision for the future, from September 2023.",
    "From September 2023",
    "In progress",
    "Over 1600 people responded to the Residents Survey",
  ),
  decision(
    5,
    "A new approach be agreed to strategic planning being introduced during 2023 leading to a new Corporate Plan being approved in June 2024.",
    "June 2024",
    "In progress",
  ),
  decision(
    6,
    "The Council establish a Place Leadership Board to develop our approach to joint working with partners.",
    "",
    "Complete",
    "The Board continues to see strong engagement across partners",
  ),
  decision(
    7,
    "Progress be noted and future plans be agreed for the Transformation Programme, focused on Outcome-based Reviews, Service Reviews and delivering improvements in Children’s Services.",
    "",
    "In progress",
    "Scopes of 14 reviews to Cabinet in April 2024",
  ),
  decision(
    8,
    "The alignment of Fairer Stockton-on-Tees with the Powering Our Future programme and the medium-term priority actions that will be progressed to address inequality in the Borough be noted.",
    "",
    "Noted",
  ),
  decision(
    9,
    "Asset Based Community Development - an approach be agreed and programme of work is developed to embed working with our communities and partners in all that we do, based on their strengths and resources - to shape and drive our priorities, actions and monitoring of impact.",
    "",
    "In progress",
    "Three workstreams: Communications, Community Engagement, Community Development",
  ),
  decision(
    10,
    "The development of a Workforce Strategy and Action Plan be agreed to ensure we have a workforce that can support and deliver services which are fit for the future and that a further report be presented to Cabinet.",
    "",
    "In progress",
    "Draft Workforce Strategy to Cabinet in April 2024",
  ),
];

const TO_CABINET = "18/04/2024";

/** What Cabinet was asked on 18 April 2024, in the same columns. */
export const RECOMMENDED: readonly SourcedRow[] = [
  decision(1, "Note the updates on individual Missions.", TO_CABINET, "For decision", "", OFFICER),
  decision(2, "Agree the Partnership Charter attached at Appendix 1.", TO_CABINET, "For decision", "", OFFICER),
  decision(
    3,
    "Note updates on the Xentrall Shared Services and DDAT projects in the Transformation Powering Our Future section.",
    TO_CABINET,
    "For decision",
    "",
    OFFICER,
  ),
  decision(
    4,
    "Agree the scope for the 14 Transformation Reviews attached at Appendix 2.",
    TO_CABINET,
    "For decision",
    "",
    OFFICER,
  ),
  decision(
    5,
    "Agree the draft Workforce Strategy set attached at Appendix 3.",
    TO_CABINET,
    "For decision",
    "",
    OFFICER,
  ),
];

function decision(number: number, words: string, due: string, status: string, update = "", owner = "TBC"): SourcedRow {
  return { said: words, cells: [number, words, owner, due, status, update] };
}
