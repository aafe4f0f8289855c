import { showValue } from "../../../src/domain/register/showValue.ts";

describe("how a value is written", () => {
  it.each([
    { value: 0.501, percent: true, shown: "50.1%", because: "a fraction is shown as the percentage it is" },
    { value: 0.1 + 0.2, percent: true, shown: "30%", because: "noise of the machine is not shown" },
    { value: 1234567.891, percent: false, shown: "1,234,567.89", because: "thousands are grouped, two decimals kept" },
    { value: -1234.5, percent: false, shown: "-1,234.5", because: "so are negative ones" },
    { value: 1000.1234, percent: false, shown: "1,000.12", because: "decimals are not grouped" },
    { value: 0, percent: false, shown: "0", because: "nought is nought" },
  ])("$value is $shown: $because", ({ value, percent, shown }) => {
    expect(showValue({ percent })(value)).toBe(shown);
  });
});
