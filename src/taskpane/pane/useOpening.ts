import { useEffect } from "react";
import { fetchReading } from "./fetchReading.ts";
import type { PaneTools } from "./PaneContext.ts";

/** Reads the workbook once Excel is ready. The pane is drawn before; what reads is fetched while Excel gets ready. */
export function useOpening(ready: Promise<unknown>, reread: PaneTools["reread"], run: PaneTools["run"]): void {
  useEffect(() => {
    run("pane", "Reading the workbook", async (progress) => {
      await Promise.all([ready, fetchReading()]);
      await reread(progress);
    });
  }, [ready, reread, run]);
}
