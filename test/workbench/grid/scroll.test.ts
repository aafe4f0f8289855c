import fc from "fast-check";
import { scrollToShow } from "../../../src/workbench/page/grid/scroll.ts";

const VIEW = { scroll: 100, size: 50 };

it.each<[because: string, start: number, end: number, scroll: number]>([
  ["what is seen already scrolls nothing", 110, 120, 100],
  ["exactly at the upper edge", 100, 110, 100],
  ["exactly at the lower edge", 140, 150, 100],
  ["what is above is brought to the upper edge", 60, 80, 60],
  ["what is below is brought to the lower edge", 160, 180, 130],
  ["what is half above", 95, 105, 95],
  ["what is half below", 145, 155, 105],
  ["what is larger than the view is shown from its beginning", 120, 300, 120],
])("%s", (_because, start, end, scroll) => {
  expect(scrollToShow(start, end, VIEW)).toBe(scroll);
});

it("always shows what fits, and doing it twice changes nothing", () => {
  const number = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(number, number, number, fc.integer({ min: 1, max: 500 }), (start, length, scroll, size) => {
      const end = start + length;
      const found = scrollToShow(start, end, { scroll, size });
      expect(found <= start).toBe(true);
      expect(length > size || end <= found + size).toBe(true);
      expect(scrollToShow(start, end, { scroll: found, size })).toBe(found);
    }),
  );
});
