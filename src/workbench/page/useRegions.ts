import { useEffect } from "react";

const REACHABLE = 'button:not(:disabled), input:not([tabindex="-1"]), select, textarea, [tabindex="0"], iframe';

/**
 * F6 goes from part to part of the page (ribbon, formula bar, grid, tabs, pane) and Shift+F6 back, as in Excel.
 * Source: "Keyboard shortcuts in Excel", support.microsoft.com.
 */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const next = nextIndex(here, regions.length, event.shiftKey);
      regions[next]?.querySelector<HTMLElement>(REACHABLE)?.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** The region after or before one, round and round; from none (-1) the first or the last. */
const nextIndex = (here: number, count: number, back: boolean): number =>
  back ? (here <= 0 ? count : here) - 1 : (here + 1) % Math.max(1, count);
