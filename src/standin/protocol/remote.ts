import { accessDenied, apiNotFound } from "./refusal.ts";

/** A member that holds a plain value. Without `set` it may only be read; `heavy` ones are loaded only by name. */
export interface Scalar<Self> {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  readonly heavy?: boolean;
}

/**
 * What a host knows of one type of object, by wire names (PascalCase). `items` makes it a collection, `item` is its
 * indexer, `kept` says that objects of this type are handed out by reference (ranges).
 */
export interface TypeSpec<Self> {
  readonly name: string;
  readonly kept?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly children?: Readonly<Record<string, (self: Self) => Remote | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  readonly items?: (self: Self) => readonly Remote[];
  readonly item?: (self: Self, key: unknown) => Remote;
}

/** The names of a type's members, without the objects behind them. */
export interface TypeNames {
  readonly name: string;
  readonly kept: boolean;
  readonly collection: boolean;
  readonly scalars: readonly string[];
  readonly children: readonly string[];
  readonly methods: readonly string[];
  /** Lower-case names of scalars and children: what may be loaded. */
  readonly loadable: ReadonlySet<string>;
  isHeavy(scalar: string): boolean;
}

/** One object of the host as the processor sees it. Unknown names are refused with ApiNotFound. */
export class Remote {
  readonly type: TypeNames;
  /** The object itself, for the type that made it. */
  readonly self: unknown;
  /** The reference it was handed out under, or null. */
  reference: string | null = null;
  readonly #members: Members;

  constructor(type: TypeNames, self: unknown, members: Members) {
    this.type = type;
    this.self = self;
    this.#members = members;
  }

  read(scalar: string): unknown {
    return scalar === "_ReferenceId" ? this.reference : this.#members.read(scalar);
  }
  write(scalar: string, value: unknown): void {
    this.#members.write(scalar, value);
  }
  child(name: string): Remote | null {
    return this.#members.child(name);
  }
  call(method: string, args: readonly unknown[]): unknown {
    return this.#members.call(method, args);
  }
  items(): readonly Remote[] {
    return this.#members.items();
  }
  item(key: unknown): Remote {
    return this.#members.item(key);
  }
}

type Members = Pick<Remote, "read" | "write" | "child" | "call" | "items" | "item">;

const NAMES = new WeakMap<object, TypeNames>();

/** The member names of a type. */
export function typeNames<Self>(spec: TypeSpec<Self>): TypeNames {
  const known = NAMES.get(spec);
  if (known) return known;
  const scalars = [...Object.keys(spec.scalars ?? {}), ...(spec.kept ? ["_ReferenceId"] : [])];
  const children = Object.keys(spec.children ?? {});
  const names: TypeNames = {
    name: spec.name,
    kept: spec.kept === true,
    collection: spec.items !== undefined,
    scalars,
    children,
    methods: Object.keys(spec.methods ?? {}),
    loadable: new Set([...scalars, ...children].map((name) => name.toLowerCase())),
    isHeavy: (scalar) => spec.scalars?.[scalar]?.heavy === true,
  };
  NAMES.set(spec, names);
  return names;
}

/** Makes the remote of one object of a type. */
export function remoteOf<Self>(spec: TypeSpec<Self>, self: Self): Remote {
  const known = <T>(member: T | undefined, name: string): T => {
    if (member === undefined) throw apiNotFound(`${spec.name}.${name}`);
    return member;
  };
  return new Remote(typeNames(spec), self, {
    read: (name) => known(spec.scalars?.[name], name).get(self),
    write: (name, value) => {
      const scalar = known(spec.scalars?.[name], name);
      if (!scalar.set) throw accessDenied();
      scalar.set(self, value);
    },
    child: (name) => known(spec.children?.[name], name)(self),
    call: (name, args) => known(spec.methods?.[name], name)(self, ...args),
    items: () => known(spec.items, "items")(self),
    item: (key) => known(spec.item, "getItem")(self, key),
  });
}
