import { type FieldWords, words } from "./fieldWords.ts";

/** Who answers for an item. */
export const PEOPLE_WORDS: readonly FieldWords[] = [
  {
    field: "owner",
    says: words(`
      owner, lead, lead officer, lead officers, responsible officer, responsible, responsible person, responsible
      owner, who is responsible, person responsible, officer responsible, by whom, accountable, accountable officer,
      accountable owner, sro, senior responsible owner, senior responsible officer, risk owner, action owner,
      project manager, pm, project lead, project owner, programme manager, programme lead, lead manager, named
      officer, assigned to, responsibility, action by, lead person, data owner, kpi owner, measure owner, indicator
      owner, pi owner, reporting officer, head of service, service lead, lead name, owner name, action lead,
      milestone owner, owned by, lead responsibility, responsible lead, lead contact, budget holder, budget manager,
      accountable lead, strategic lead, owner role, delivery lead, allocated to, task owner, responsible manager,
      lead head of service, performance lead, lead director, director, responsible director, accountable director,
      who will do it, owner lead officer
    `),
    hints: words(`
      who, officer, manager, contact, sponsor, project sponsor, team, assigned, responsible team, head, name of
      owner, lead service, responsible service, service, responsible body, lead team, lead organisation, lead agency
    `),
    holds: ["words", "code"],
    never: ["number", "share", "money", "date", "rating", "prose"],
    kinds: [],
  },
  {
    field: "directorate",
    says: words(`
      directorate, department, directorate responsible, responsible directorate, directorate name, service
      directorate
    `),
    hints: words("service, division, team, service area, function, unit name"),
    holds: ["words", "code"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "leadMember",
    says: words(`
      lead member, cabinet member, portfolio holder, executive member, lead councillor, cabinet portfolio holder,
      member lead, lead cabinet member, executive portfolio holder, responsible member, cabinet lead, executive
      portfolio, cabinet portfolio, portfolio lead, councillor
    `),
    hints: words("portfolio, member"),
    holds: ["words", "prose"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "leadDirectorate",
    says: words("lead directorate, lead department, lead service directorate, owning directorate"),
    hints: words("lead service, directorate"),
    holds: ["words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
];
