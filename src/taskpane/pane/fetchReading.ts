import type { readState } from "../../actions/workbookState.ts";

/**
 * Fetches what reads and rates a workbook, which is several times as large as the pane's frame, and with it what is shown as soon as the
 * workbook has been read: the frame is drawn before. It is fetched once, however often it is asked for.
 */
export async function fetchReading(): Promise<typeof readState> {
  const [reading] = await Promise.all([
    import("../../actions/workbookState.ts"),
    import("../home/HomeView.tsx"),
    import("./Bars.tsx"),
    import("./Watch.tsx"),
  ]);
  return reading.readState;
}
