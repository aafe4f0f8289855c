import type { XmlEdits } from "../xml/xmlEdits.ts";
import type { XmlElement } from "../xml/xmlTree.ts";
import { movedAddress } from "./movedAddress.ts";
import type { MovedSheet } from "./movedSheet.ts";

/** Comments stay with their cells; a comment whose cell is gone goes. */
export function moveComments(edits: XmlEdits, element: XmlElement, moved: MovedSheet): void {
  for (const inner of element.children) {
    const is = inner.attributes["ref"];
    if ((inner.name !== "comment" && inner.name !== "threadedComment") || is === undefined) {
      moveComments(edits, inner, moved);
      continue;
    }
    const now = movedAddress(is, (area) => moved.area(area));
    if (now === null) edits.remove(inner);
    else if (now !== is) edits.setAttributes(inner, { ref: now });
  }
}
