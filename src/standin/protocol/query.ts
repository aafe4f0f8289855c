import { apiNotFound } from "./refusal.ts";
import type { Remote } from "./remote.ts";
import { NOTHING, parseSelection, type Selection } from "./selection.ts";
import type { WireQuery } from "./wire.ts";

/** What identifies an object to the client; always part of an answer. */
const IDENTITY = ["Id", "_Id", "_ReferenceId"] as const;
const ALWAYS: ReadonlySet<string> = new Set(IDENTITY.map((name) => name.toLowerCase()));

/** Called for every object that an answer mentions, so that it can be kept. */
export type Keep = (remote: Remote) => void;

/** The identity of an object, as an Instantiate answers it; null for a null object. */
export function identity(remote: Remote | null): unknown {
  if (!remote) return null;
  const found: Record<string, unknown> = {};
  for (const name of IDENTITY) {
    const value = remote.type.scalars.includes(name) ? remote.read(name) : null;
    if (value !== null && value !== "") found[name] = value;
  }
  return found;
}

/** The answer to a `load`. A name that the type does not have is refused. */
export function answerQuery(remote: Remote, query: WireQuery, keep: Keep): unknown {
  const wanted = parseSelection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  if (!remote.type.collection) return answerObject(remote, wanted, keep, null);
  return answerCollection(remote, wanted, keep, query);
}

function answerObject(
  remote: Remote,
  wanted: Selection,
  keep: Keep,
  collection: Remote | null,
): Record<string, unknown> {
  refuseUnknown(remote, wanted, collection);
  keep(remote);
  const answer: Record<string, unknown> = {};
  for (const name of remote.type.scalars) {
    if (isWanted(remote, name, wanted)) answer[name] = remote.read(name);
  }
  for (const name of remote.type.children) {
    const inner = wanted.members.get(name.toLowerCase());
    if (inner) answer[name] = answerChild(remote.child(name), inner, keep);
  }
  return answer;
}

function answerChild(child: Remote | null, wanted: Selection, keep: Keep): unknown {
  if (!child) return null;
  return child.type.collection ? answerCollection(child, wanted, keep, {}) : answerObject(child, wanted, keep, null);
}

/** A collection's own members come always: on the wire its names and its items' names are one list. */
function answerCollection(remote: Remote, wanted: Selection, keep: Keep, query: WireQuery): Record<string, unknown> {
  const all = remote.items();
  const skip = query.Skip ?? 0;
  const top = query.Top ?? 0;
  const own = Object.fromEntries(remote.type.scalars.map((name) => [name, remote.read(name)]));
  const items = all.slice(skip, top > 0 ? skip + top : all.length).map((item, index) => ({
    _Index: skip + index,
    ...answerObject(item, withoutOwn(wanted, remote, item), keep, remote),
  }));
  return { ...own, _Items: items };
}

/** What is left for the items once the collection's own names are taken: `["count"]` still means all members of each item. */
function withoutOwn(wanted: Selection, collection: Remote, item: Remote): Selection {
  const names = [...wanted.members].filter(
    ([name]) => !collection.type.loadable.has(name) || item.type.loadable.has(name),
  );
  if (names.length === wanted.members.size) return wanted;
  return names.length === 0 ? { ...NOTHING, all: wanted.all } : { all: wanted.all, members: new Map(names) };
}

function isWanted(remote: Remote, scalar: string, wanted: Selection): boolean {
  const name = scalar.toLowerCase();
  if (ALWAYS.has(name) || wanted.members.has(name)) return true;
  return (wanted.all || wanted.members.size === 0) && !remote.type.isHeavy(scalar);
}

function refuseUnknown(remote: Remote, wanted: Selection, collection: Remote | null): void {
  for (const name of wanted.members.keys()) {
    if (remote.type.loadable.has(name) || collection?.type.loadable.has(name)) continue;
    throw apiNotFound(`${remote.type.name}.${name} to load`);
  }
}
