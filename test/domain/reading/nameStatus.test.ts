import { readNameStatus } from "../../../src/domain/reading/nameStatus.ts";

describe("a status in brackets after a name", () => {
  it.each([
    ["Children's Strategy (under development)", "Children's Strategy", "under development"],
    ["Commercial Strategy (to be developed)", "Commercial Strategy", "to be developed"],
    ["Housing Strategy [in draft]", "Housing Strategy", "in draft"],
    ["Local Plan (approved for 2024)", "Local Plan", "approved for 2024"],
    ["Digital Strategy\n(under review)", "Digital Strategy", "under review"],
    ["Milestones under review (COVID-19)", "Milestones under review (COVID-19)", null],
    ["Climate Change Strategy (2021 - 2030)", "Climate Change Strategy (2021 - 2030)", null],
    ["Adult Social Care Strategy 2024-27", "Adult Social Care Strategy 2024-27", null],
    ["(draft)", "(draft)", null],
    ["", "", null],
  ])("%j is %j with status %s", (text, name, status) => {
    expect(readNameStatus(text)).toEqual({ name, status });
  });
});
