import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { counted } from "../pane/wording.ts";
import { standingWords } from "./narrativeWords.ts";

interface NarrativeListProps {
  readonly items: readonly NarrativeItem[];
  readonly onItem: (item: NarrativeItem) => void;
}

/** Items, each a click away from its form, with why it needs words. */
export function NarrativeList({ items, onItem }: NarrativeListProps): ReactElement {
  const wanting = items.filter((one) => one.wanting).length;
  return (
    <>
      <Paragraph role="status">
        {items.length === 0
          ? "There is none of these. Choose another register, or show all."
          : `${counted(items.length, "item", "items")}, ${wanting === 0 ? "none without words" : `${wanting.toLocaleString("en-GB")} to write`}.`}
      </Paragraph>
      <PlainList label="Items">
        <ShowMore things={items} first={20}>
          {(item) => (
            <li key={item.fields[0]?.key}>
              <Link inline as="button" onClick={() => onItem(item)}>
                {item.named.title}
              </Link>
              <Paragraph quiet>{`${item.named.register}: ${item.figure}`}</Paragraph>
              <Paragraph quiet>{standingWords(item)}</Paragraph>
            </li>
          )}
        </ShowMore>
      </PlainList>
    </>
  );
}
