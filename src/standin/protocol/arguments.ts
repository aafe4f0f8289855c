import type { Remote } from "./remote.ts";
import type { WireArguments } from "./wire.ts";

/** Finds the object of a path; null for a null object. */
export type Finder = (pathId: number) => Remote | null;

/**
 * The arguments of a call with every object put where its path stood: in the list, in nested lists, and as
 * `{"_ObjectPathId": n}` inside plain objects.
 */
export function readArguments(info: WireArguments | undefined, find: Finder): readonly unknown[] {
  const values = info?.Arguments ?? [];
  const paths = info?.ReferencedObjectPathIds ?? [];
  return values.map((value, index) => readArgument(value, paths[index], find));
}

function readArgument(value: unknown, path: unknown, find: Finder): unknown {
  if (Array.isArray(value)) {
    const paths: readonly unknown[] = Array.isArray(path) ? path : [];
    // A block of plain cells is by far the most common argument: leave it as it is.
    if (paths.length === 0 && !value.some(holdsObjects)) return value;
    return value.map((item: unknown, index) => readArgument(item, paths[index], find));
  }
  if (typeof path === "number" && path > 0 && value === path) return find(path);
  return typeof value === "object" && value !== null ? readObject(value, find) : value;
}

function readObject(value: object, find: Finder): unknown {
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return find(value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readArgument(item, undefined, find)]));
}

const holdsObjects = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(holdsObjects) : typeof value === "object" && value !== null;
