import { loadOffice } from "../../src/workbench/office.ts";

/** A member as Microsoft's client knows it: whether it can be written, and the ExcelApi set it belongs to (4 is ExcelApi 1.4). */
export interface ClientMember {
  readonly writable: boolean;
  readonly set: number;
}

/** A type as Microsoft's client knows it, by wire names. */
export interface ClientType {
  readonly collection: boolean;
  readonly indexed: boolean;
  readonly scalars: ReadonlyMap<string, ClientMember>;
  readonly children: ReadonlyMap<string, ClientMember>;
  readonly methods: ReadonlyMap<string, ClientMember>;
}

const CHILD = /\w+\([\w.$]+,\s*this,\s*"(\w+)",\s*!?[\w]+,/;
const METHOD = /\w+\((?:[\w.$]+,\s*)?this,\s*"(\w+)",\s*\d,\s*\[/;
const GATE = /\("[\w.]+",\s*(\w+|"\w+"),\s*"1\.(\d+)"/;

/** What the prototypes of Microsoft's client say about its types. Read at run time; nothing is copied. */
export function clientSurface(): ReadonlyMap<string, ClientType> {
  const client = loadOffice(null);
  const base = client.OfficeExtension.ClientObject;
  const types = Object.entries(client.Excel).flatMap(([name, type]: [string, unknown]) =>
    typeof type === "function" && type.prototype instanceof base
      ? [[name, typeOf(type.prototype as object)] as const]
      : [],
  );
  return new Map(types);
}

function typeOf(prototype: object): ClientType {
  const children = new Map<string, ClientMember>();
  const methods = new Map<string, ClientMember>();
  const properties = Object.getOwnPropertyDescriptors(prototype);
  for (const property of Object.values(properties)) {
    const source = sourceOf(property);
    const child = property.get ? CHILD.exec(source)?.[1] : undefined;
    const method = property.get ? undefined : METHOD.exec(source)?.[1];
    if (child) children.set(child, { writable: false, set: setOf(source) });
    if (method) methods.set(method, { writable: false, set: setOf(source) });
  }
  return {
    collection: Reflect.get(prototype, "_isCollection") === true,
    indexed: "getItem" in properties,
    ...{ scalars: scalarsOf(prototype, properties), children, methods },
  };
}

function scalarsOf(
  prototype: object,
  properties: Readonly<Record<string, PropertyDescriptor>>,
): ReadonlyMap<string, ClientMember> {
  const [names, wireNames, writable] = [
    "_scalarPropertyNames",
    "_scalarPropertyOriginalNames",
    "_scalarPropertyUpdateable",
  ].map((member) => list(prototype, member));
  return new Map(
    (wireNames ?? []).map((wireName, index) => {
      const property = properties[String(names?.[index])];
      return [
        String(wireName),
        { writable: writable?.[index] === true, set: property ? setOf(sourceOf(property)) : 1 },
      ];
    }),
  );
}

const sourceOf = (property: PropertyDescriptor): string => String(property.get ?? property.value);

/** The ExcelApi set that a member asks for; Infinity when it is one of Excel on the web alone. */
function setOf(source: string): number {
  const gate = GATE.exec(source);
  if (!gate) return 1;
  return gate[1]?.includes("Online") ? Infinity : Number(gate[2]);
}

function list(prototype: object, name: string): readonly unknown[] {
  const value: unknown = Reflect.get(prototype, name);
  return Array.isArray(value) ? value : [];
}
