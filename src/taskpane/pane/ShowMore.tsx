import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";

interface ShowMoreProps<Thing> {
  readonly things: readonly Thing[];
  /** How many are shown at first; each press shows as many again as stand there, up to `MOST`. */
  readonly first: number;
  readonly children: (thing: Thing, index: number) => ReactNode;
}

/** The most that one press shows: more would keep a person waiting. */
const MOST = 200;

/**
 * The first of many things, and a button that shows more: ten thousand findings do not stand in the page at once. When the last are shown, the
 * button gives way to a line that says so, and the keyboard goes there.
 */
export function ShowMore<Thing>({ things, first, children }: ShowMoreProps<Thing>): ReactElement {
  const [shown, setShown] = useState(first);
  const end = useRef<HTMLLIElement>(null);
  const left = things.length - shown;
  const next = Math.min(left, shown, MOST);
  const isAll = left <= 0 && shown > first;
  useEffect(() => {
    if (isAll) end.current?.focus();
  }, [isAll]);
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
      {isAll && (
        <li ref={end} tabIndex={-1}>
          All {things.length.toLocaleString("en-GB")} are shown.
        </li>
      )}
    </>
  );
}
