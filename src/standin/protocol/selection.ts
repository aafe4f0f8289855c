/** The members a `load` asked for, as a tree: `format/fill/color` is three levels deep. Names are in lower case. */
export interface Selection {
  /** True for `*`: every plain member that is not heavy. */
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

/** Nothing asked for by name: every plain member that is not heavy is meant. */
export const NOTHING: Selection = { all: false, members: new Map() };

interface Growing {
  all: boolean;
  readonly members: Map<string, Growing>;
}

/** Reads the member paths of Select and Expand. Case does not matter; repeats are one. */
export function parseSelection(paths: readonly string[]): Selection {
  const root: Growing = { all: false, members: new Map() };
  for (const path of paths) add(root, path.split("/"));
  return root;
}

function add(node: Growing, names: readonly string[]): void {
  let here = node;
  for (const name of names.map((text) => text.trim().toLowerCase())) {
    if (name === "*") {
      here.all = true;
      continue;
    }
    const next = here.members.get(name) ?? { all: false, members: new Map<string, Growing>() };
    here.members.set(name, next);
    here = next;
  }
}
