import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";

interface ShowMoreProps<Thing> {
  readonly things: readonly Thing[];
  /** How many are shown at first; each press shows as many again. */
  readonly first: number;
  readonly children: (thing: Thing, index: number) => ReactNode;
}

/** The first of many things, and a button that shows more: ten thousand findings do not stand in the page at once. */
export function ShowMore<Thing>({ things, first, children }: ShowMoreProps<Thing>): ReactElement {
  const [shown, setShown] = useState(first);
  const left = things.length - shown;
  const next = Math.min(left, shown);
  return (
    <>
      {things.slice(0, shown).map(children)}
      {left > 0 && (
        <li>
          <Button size="small" onClick={() => setShown(shown + next)}>
            Show {next.toLocaleString("en-GB")} more of {left.toLocaleString("en-GB")}
          </Button>
        </li>
      )}
    </>
  );
}
