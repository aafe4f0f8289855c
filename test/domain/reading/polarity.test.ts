import { readPolarity } from "../../../src/domain/reading/polarity.ts";
import { proposePolarity } from "../../../src/domain/reading/polarityProposal.ts";

describe("a polarity in a cell", () => {
  it.each([
    ["High", "higher"],
    ["Higher is better", "higher"],
    ["Bigger is better", "higher"],
    ["Good is high", "higher"],
    ["Increasing is good", "higher"],
    ["High number is good", "higher"],
    ["H", "higher"],
    ["↑", "higher"],
    ["Low", "lower"],
    ["Lower is better", "lower"],
    ["Smaller is better", "lower"],
    ["Decrease", "lower"],
    ["Range", "range"],
    ["Within range", "range"],
    ["Plan is best", "range"],
    ["None", "none"],
    ["Context only", "none"],
    ["N/A", "none"],
  ])("%j means %s", (text, polarity) => {
    expect(readPolarity(text)).toEqual({ kind: "polarity", polarity, words: text });
  });

  it.each([
    ["Y", "Low is good?", "lower", "yes"],
    ["", "Low is good?", "higher", "left empty means no"],
    ["N", "Low is good?", "higher", "no"],
    ["Y", "High is good?", "higher", "yes"],
    ["", "High is good?", "lower", "left empty means no"],
    ["No", "Lower is better (Y/N)", "higher", "no"],
    ["Yes", "Is low good?", "lower", "the question put otherwise"],
    ["High", "Low is good?", "higher", "a word instead of an answer"],
  ])("%j under %j means %s: %s", (text, heading, polarity) => {
    expect(readPolarity(text, heading)).toMatchObject({ kind: "polarity", polarity });
  });

  it.each([
    ["", "missing"],
    ["-", "missing"],
    ["TBC", "missing"],
    ["Y", "unknown"],
    ["somewhat", "unknown"],
    ["Highways", "unknown"],
  ])("%j under a plain heading is %s", (text, kind) => {
    expect(readPolarity(text, "Polarity").kind).toBe(kind);
  });
});

describe("a polarity that a title speaks for", () => {
  it.each([
    ["Children in Need rate per 10,000", "lower"],
    ["Young people not in education, employment or training", "lower"],
    ["Care leavers in education, employment or training", "higher"],
    ["Town centre vacancy rate", "lower"],
    ["Household waste recycled", "higher"],
    ["Residual household waste sent to landfill", "lower"],
    ["Residents satisfied with street cleanliness", "higher"],
    ["Fly-tipping reports per month", "lower"],
    ["Principal roads needing maintenance", "lower"],
    ["Employment rate", "higher"],
    ["Unemployment rate", "lower"],
    ["Council tax collected in year to date", "higher"],
    ["Invoices paid within 30 days", "higher"],
    ["Staff turnover", "lower"],
    ["Number of complaints", "lower"],
    ["% of complaints responded to within target", "higher"],
    ["Number of outstanding audit actions.", "lower"],
    ["Combined crime and anti-social behaviour", "lower"],
    ["Visitors to council cultural venues (000)", "higher"],
  ])("%j: %s is better", (title, polarity) => {
    const proposal = proposePolarity(title);
    expect(proposal?.polarity).toBe(polarity);
    expect(title.toLowerCase()).toContain(proposal?.because);
  });

  it.each([
    ["Percentage of return-to-work interviews", "nothing speaks"],
    ["Complaints about recycling", "words speak for both"],
    ["", "no title"],
  ])("%j: neither, %s", (title) => {
    expect(proposePolarity(title)).toBeNull();
  });
});
