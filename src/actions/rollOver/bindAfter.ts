import type { Write } from "../../grid/write.ts";
import type { Assessed } from "../assess.ts";
import { type BoundRegister, readBindings } from "../bindings.ts";
import { bindWrites } from "../bindWrites.ts";
import { bindingPart } from "../ownNames.ts";

/**
 * What binds the registers whose results are kept, so that the history finds them under the same name in the next period, also where they are
 * called by a title that names the period. Those that other writes bind already are left out.
 * @param kept the names of the registers whose results are kept
 */
export function bindAfter(
  { survey, reading }: Assessed,
  kept: ReadonlySet<string>,
  others: readonly Write[],
): readonly Write[] {
  const set = others.flatMap((write) => (write.kind === "setName" ? [write] : []));
  const named = set.flatMap(({ name, comment }): readonly BoundRegister[] => {
    const part = bindingPart(name);
    return part === null ? [] : [{ slug: part.slug, name: comment, header: null, body: null }];
  });
  const left = survey.registers.flatMap(({ register: { layout }, binding }) =>
    kept.has(layout.name) && !named.some(({ name }) => name === layout.name) ? [{ layout, binding }] : [],
  );
  return bindWrites(left, [...readBindings(reading.names), ...named]);
}
