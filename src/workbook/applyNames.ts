import type { Apply } from "./batch.ts";
import { keyOf } from "./known.ts";

/** Makes a name of the workbook, or changes the one there is: formulas that use it keep working. */
export const applySetName: Apply<"setName"> = ({ context, known }, write) => {
  const { names } = context.workbook;
  if (known.names.has(keyOf(write.name))) {
    const item = names.getItem(write.name);
    item.formula = write.refersTo;
    item.comment = write.comment;
    item.visible = write.visible;
  } else {
    const item = names.add(write.name, write.refersTo, write.comment);
    if (!write.visible) item.visible = false;
  }
};

/** Removes a name of the workbook where it is there. */
export const applyRemoveName: Apply<"removeName"> = ({ context, known }, write) => {
  if (known.names.has(keyOf(write.name))) context.workbook.names.getItem(write.name).delete();
};
