import type { Area } from "../grid/area.ts";
import { absoluteReference, type SheetArea } from "../grid/reference.ts";
import type { Write } from "../grid/write.ts";
import type { Layout } from "../domain/layout.ts";
import type { BoundRegister, MatchedLayout } from "./bindings.ts";
import { bindingNames, slugFor } from "./ownNames.ts";

/** The header rows of a register, across its width; of one that lists its items across, its header columns. */
export function headerArea({ area, headerRows, orientation }: Layout): Area {
  if (orientation === "columns") return { ...area, columns: Math.max(1, headerRows.length) };
  return { ...area, rows: Math.max(1, headerRows.length) };
}

/** The rows of a register below its header. */
function bodyArea(layout: Layout): Area {
  const { area, orientation } = layout;
  const header = headerArea(layout);
  if (orientation === "columns")
    return { ...area, column: area.column + header.columns, columns: Math.max(1, area.columns - header.columns) };
  return { ...area, row: area.row + header.rows, rows: Math.max(1, area.rows - header.rows) };
}

/**
 * The names that bind registers, where they are not yet what they should be.
 * @param others what else is bound: no new register gets one of its names
 */
export function bindWrites(
  registers: readonly MatchedLayout[],
  others: readonly BoundRegister[] = [],
): readonly Write[] {
  const slugs = new Set([...registers.flatMap(({ binding }) => binding ?? []), ...others].map(({ slug }) => slug));
  return registers.flatMap(({ layout, binding }) => {
    const slug = binding?.slug ?? slugFor(layout.name, slugs);
    slugs.add(slug);
    const names = bindingNames(slug);
    return [
      ...nameWrite(names.header, layout, headerArea(layout), binding?.header ?? null),
      ...nameWrite(names.body, layout, bodyArea(layout), binding?.body ?? null),
    ];
  });
}

function nameWrite(
  name: string,
  { sheet, name: comment }: Layout,
  area: Area,
  stands: SheetArea | null,
): readonly Write[] {
  const refersTo = absoluteReference({ sheet, area });
  if (stands !== null && absoluteReference(stands) === refersTo) return [];
  return [{ kind: "setName", name, refersTo: `=${refersTo}`, comment, visible: true }];
}
