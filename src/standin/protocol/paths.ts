import { readArguments } from "./arguments.ts";
import type { HostObjects } from "./host-objects.ts";
import { pathLocation } from "./location.ts";
import { apiNotFound, invalidReference, invalidRequest, RichApiRefusal } from "./refusal.ts";
import { Remote } from "./remote.ts";
import { PathType, type WirePath, type WireRequest } from "./wire.ts";

/** Finds the objects of one request. Each path is followed once and remembered: `worksheets.add()` adds one sheet. */
export class PathFinder {
  readonly #host: HostObjects;
  readonly #request: WireRequest;
  readonly #found = new Map<number, Remote | null>();

  constructor(host: HostObjects, request: WireRequest) {
    this.#host = host;
    this.#request = request;
  }

  /** The object of a path; null for a null object and for whatever hangs on one. */
  readonly find = (id: number): Remote | null => {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const remote = this.#follow(this.path(id));
    this.#found.set(id, remote);
    return remote;
  };

  /** The object of a path, kept for the client when its type is handed out by reference. */
  readonly touch = (id: number): Remote | null => {
    const remote = this.find(id);
    if (remote && this.keeps(id) && remote.type.kept) this.#host.references.keep(remote);
    return remote;
  };

  /** Whether what a path leads to is to be kept. */
  keeps(id: number): boolean {
    return this.#request.AutoKeepReference === true && this.path(id).D !== true;
  }

  path(id: number): WirePath {
    const path = this.#request.ObjectPaths[String(id)];
    if (!path) throw invalidRequest(`There is no object path ${id} in the request.`);
    return path;
  }

  #follow(path: WirePath): Remote | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.#host.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        return this.#create(path.Name);
      case PathType.referenceId:
        return this.#kept(path.Name);
      default:
        return this.#fromParent(path);
    }
  }

  #create(serverType: string): Remote {
    const made = this.#host.create(serverType);
    if (!made) throw apiNotFound(serverType);
    return made;
  }

  #kept(id: string): Remote {
    const remote = this.#host.references.find(id);
    if (!remote) throw invalidReference();
    return remote;
  }

  #fromParent(path: WirePath): Remote | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    try {
      return this.#member(parent, path);
    } catch (error) {
      throw located(error, pathLocation(parent, path));
    }
  }

  #member(parent: Remote, path: WirePath): Remote | null {
    if (path.ObjectPathType === PathType.property) return parent.child(path.Name);
    const args = readArguments(path.ArgumentInfo, this.find);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PathType.method)
      throw invalidRequest(`Unknown object path type ${path.ObjectPathType}.`);
    const result = parent.call(path.Name, args);
    return result instanceof Remote ? result : null;
  }
}

/** A refusal with its place filled in, if it has none; anything else as it is. */
export function located(error: unknown, location: string): unknown {
  if (!(error instanceof RichApiRefusal) || error.location !== null) return error;
  return new RichApiRefusal(error.code, error.message, location);
}
