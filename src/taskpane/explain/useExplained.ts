import { type RefObject, useEffect, useRef, useState } from "react";
import { explainSelected } from "../../actions/explain.ts";
import type { Explained } from "../../actions/explainCell.ts";
import { refusalWords } from "../../actions/refusalWords.ts";
import { watchSelected } from "../../actions/watchSelected.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Place } from "../../grid/area.ts";
import { usePane } from "../pane/PaneContext.ts";

/** How long a selection has to stand before it is explained, in milliseconds: a person may be passing by with the arrow keys. */
export const PAUSE = 200;

/**
 * What the active cell is explained by, kept up to date while the component stands; null until Excel has answered. A cell that the pane itself
 * has gone to (`visited`) is left out, so that the figure stays while its rows are looked at.
 */
export function useExplained(visited: RefObject<Place | null>): Explained | null {
  const { dispatch } = usePane();
  const [explained, setExplained] = useState<Explained | null>(null);
  const begun = useRef(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const failed = (error: unknown): void => {
      const words = refusalWords(error);
      dispatch(words === null ? { kind: "failed", error } : { kind: "refused", trouble: { at: "explain", words } });
    };
    const ask = async (): Promise<void> => {
      begun.current += 1;
      const turn = begun.current;
      const answer = await explainSelected(workbookChoices());
      if (turn !== begun.current || isSame(answer.place, visited.current)) return;
      setExplained(answer);
    };
    ask().catch(failed);
    const listening = watchSelected(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask().catch(failed), PAUSE);
    });
    listening.catch(failed);
    return () => {
      clearTimeout(timer);
      begun.current += 1;
      // Why listening could not begin has been said; where it cannot be stopped, nobody looks at what is heard.
      listening.then((stop) => stop()).catch(() => undefined);
    };
  }, [dispatch, visited]);
  return explained;
}

/** Whether two places are the same cell. */
const isSame = (a: Place, b: Place | null): boolean =>
  b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
