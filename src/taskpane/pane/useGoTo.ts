import { goToArea } from "../../actions/goTo.ts";
import type { Area } from "../../grid/area.ts";
import { usePane } from "./PaneContext.ts";
import type { Spot } from "./paneState.ts";

/** What shows an area in Excel and selects it; why it cannot be shown is said at the spot. */
export function useGoTo(): (sheet: string, area: Area, at: Spot) => void {
  const { run } = usePane();
  return (sheet, area, at) => run(at, `Going to ${sheet}`, () => goToArea(sheet, area));
}
