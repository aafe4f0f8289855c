import type { Layout } from "../layout.ts";
import type { RowReader } from "./fields.ts";
import { figuresIn } from "./fieldsByPeriod.ts";
import type { WorkforceFigure } from "./item.ts";
import { readIndicators } from "./readIndicators.ts";

/** The figures of a workforce register, in its order: a row a measure, or a row a part of the council with its numbers of staff. */
export const readWorkforce = (layout: Layout, reader: RowReader): readonly WorkforceFigure[] =>
  readIndicators(layout, reader).map((item) => ({ ...item, numbers: figuresIn(reader, item.row, "number") }));
