import { ROLE_WORDS } from "../../../src/domain/register/role.ts";
import { buildPack } from "../../../src/report/pack.ts";
import { scrutinyPack } from "../../../src/report/packs/scrutiny.ts";
import { inputFrom } from "../input.ts";
import { REGISTERS } from "../registers.ts";

const made = (rating: string) => {
  const key = `${ROLE_WORDS.outcomes} | O4 | Q1 21/22 | Rating`;
  const input = inputFrom(REGISTERS, {}, { [key]: rating });
  const table = (id: string) => buildPack(scrutinyPack, input).find((one) => one.id === id);
  return {
    redRed: table("red-red")?.rows.map(([first]) => first?.text),
    note: table("outcomes-standard")?.note ?? "",
    findings: input.every.flatMap(({ findings }) => findings.map(({ code, found }) => `${code} ${found}`)),
  };
};

describe("a rating that a person gives", () => {
  it("stands for the rule's, with its reason in the note and without a finding", () => {
    const plain = made("");
    const { redRed, note, findings } = made("Amber: the latest return came in late");
    expect(redRed).toHaveLength((plain.redRed?.length ?? 0) - 1);
    expect(note).toContain("Set by hand, with a reason:");
    expect(note).toContain("to Amber, where the rule gives Red (the latest return came in late)");
    expect(findings).toEqual(plain.findings);
  });

  it("without a reason does not stand, and is a finding", () => {
    const plain = made("");
    const { redRed, note, findings } = made("Amber");
    expect(redRed).toEqual(plain.redRed);
    expect(note).not.toContain("Set by hand");
    expect(findings.filter((one) => !plain.findings.includes(one))).toEqual(["rating-unknown Amber"]);
  });
});
