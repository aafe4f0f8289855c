import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";

/**
 * What axe finds wrong in the pane: each rule with the elements that break it. The frame itself and the marks between
 * which Fluent keeps the focus are not ours.
 * @param rules the rules that are looked at; null is all of them
 */
export async function faultsOfPane(page: Page, rules: readonly string[] | null = null): Promise<readonly unknown[]> {
  const axe = new AxeBuilder({ page }).include(".pane iframe").exclude([".pane iframe", "[data-tabster-dummy]"]);
  const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/**
 * What of the pane cannot be read without scrolling sideways: elements that reach out of it, and texts that are cut off
 * by their own box without a mark that says so.
 */
export const lostInPane = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>("body *")].filter((one) => one.getClientRects().length > 0);
    const reachesOut = (one: HTMLElement): boolean => one.getBoundingClientRect().right > innerWidth + 1;
    const isCut = (one: HTMLElement): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(one);
      const hides = overflowX === "hidden" || overflowX === "clip";
      return hides && textOverflow !== "ellipsis" && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
    };
    return seen
      .filter((one) => reachesOut(one) || isCut(one))
      .map((one) => `${one.tagName} ${one.textContent.slice(0, 60)}`);
  });
