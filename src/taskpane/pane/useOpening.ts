import { useEffect } from "react";
import type { PaneTools } from "./PaneContext.ts";

/** Reads the workbook once Excel is ready. The pane is drawn before. */
export function useOpening(ready: Promise<unknown>, reread: PaneTools["reread"], run: PaneTools["run"]): void {
  useEffect(() => {
    run("pane", "Reading the workbook", async () => {
      await ready;
      await reread();
    });
  }, [ready, reread, run]);
}
