import { type Dispatch, useCallback, useRef } from "react";
import { refusalWords } from "../../actions/refusalWords.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { fetchReading } from "./fetchReading.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { PaneEvent } from "./reduce.ts";

/** What reads the workbook anew, and says that what is shown is older where that was refused or called off. Of several readings at once the one that was begun last is shown. */
export function useReread(dispatch: Dispatch<PaneEvent>): PaneTools["reread"] {
  const begun = useRef(0);
  return useCallback<PaneTools["reread"]>(
    async (progress) => {
      begun.current += 1;
      const turn = begun.current;
      const readState = await fetchReading();
      try {
        const workbook = await readState(workbookChoices(), progress);
        if (turn === begun.current) dispatch({ kind: "read", workbook });
      } catch (error) {
        if (refusalWords(error) !== null) dispatch({ kind: "notRead" });
        throw error;
      }
    },
    [dispatch],
  );
}
