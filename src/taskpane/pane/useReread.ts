import { type Dispatch, useCallback, useRef } from "react";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { fetchReading } from "./fetchReading.ts";
import type { PaneEvent } from "./reduce.ts";

/** What reads the workbook anew. Of several readings at once the one that was begun last is shown. */
export function useReread(dispatch: Dispatch<PaneEvent>): () => Promise<void> {
  const begun = useRef(0);
  return useCallback(async () => {
    begun.current += 1;
    const turn = begun.current;
    const readState = await fetchReading();
    const workbook = await readState(workbookChoices());
    if (turn === begun.current) dispatch({ kind: "read", workbook });
  }, [dispatch]);
}
