import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import { TextDecoder, TextEncoder } from "node:util";

expect.extend(toHaveNoViolations);

// Reading a workbook through Microsoft's client takes its time on a machine that does other things as well.
jest.setTimeout(60_000);
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error((message ?? "There is no such element.").slice(0, 600)),
});

/** jsdom lays nothing out, so nothing ever changes its size. */
class NoResizeObserver {
  observe(): void {
    // Nothing to observe.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

/** A machine in light colours without wishes about contrast or motion, until a test says otherwise. */
const matchMedia = (media: string): MediaQueryList => {
  const query = { media, matches: false, onchange: null };
  const events = { addEventListener: () => undefined, removeEventListener: () => undefined };
  return { ...query, ...events, dispatchEvent: () => false } as unknown as MediaQueryList;
};

// jsdom has none of these; the stand-in Excel, Fluent and the pane ask for them.
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoResizeObserver, matchMedia });

/** Styles that decide what a person can see and click, and a theme's colours; how the rest looks is nothing that jsdom could tell. */
const TELLING = /display: ?none|visibility|pointer-events|\{\s*--/u;

// With every rule of Fluent's, jsdom would spend half of a test on matching selectors.
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function insertTelling(this: CSSStyleSheet, rule: string): number {
  return TELLING.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : this.cssRules.length;
};

// What one test's person preferred is nothing to the next.
beforeEach(() => localStorage.clear());
