import type { Apply } from "./batch.ts";
import { keyOf } from "./known.ts";

/**
 * Makes a name of the workbook, or changes the one there is: formulas that use it keep working.
 * Excel: on the web it forgets what could be undone when a name's comment is set ("Undo capabilities with the Excel JavaScript API",
 * learn.microsoft.com), so a name whose comment changes is made anew.
 */
export const applySetName: Apply<"setName"> = ({ context, known }, write) => {
  const { names } = context.workbook;
  const stands = known.names.get(keyOf(write.name)) ?? null;
  if (stands?.comment === write.comment) {
    const item = names.getItem(write.name);
    item.formula = write.refersTo;
    if (stands.visible !== write.visible) item.visible = write.visible;
  } else {
    if (stands) names.getItem(write.name).delete();
    const item = names.add(write.name, write.refersTo, write.comment);
    if (!write.visible) item.visible = false;
  }
};

/** Removes a name of the workbook where it is there. */
export const applyRemoveName: Apply<"removeName"> = ({ context, known }, write) => {
  if (known.names.has(keyOf(write.name))) context.workbook.names.getItem(write.name).delete();
};
