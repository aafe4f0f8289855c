import { SURFACE } from "../../src/standin/excel/surface.ts";
import { typeNames, type TypeNames, type TypeSpec } from "../../src/standin/protocol/remote.ts";
import { MINIMUM_EXCEL_API } from "../../src/workbench/office.ts";
import { type ClientMember, clientSurface, type ClientType } from "../support/clientSurface.ts";

const client = clientSurface();
const ceiling = Number(MINIMUM_EXCEL_API.split(".")[1]);

/** A service of Microsoft's own, which no type of the public client stands for. */
const INTERNAL = "AddinInternalService";

const specs = Object.values(SURFACE) as readonly TypeSpec<never>[];
const modelled = specs.map((spec) => [spec.name, spec] as const).filter(([name]) => name !== INTERNAL);

const known = (name: string): ClientType => {
  const type = client.get(name);
  if (!type) throw new Error(`Microsoft's client has no type ${name}`);
  return type;
};

/** What the client writes under another name than it reads: `Worksheet_ShowGridlines_Set` in its code. */
const WRITTEN_AS: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines" };

const scalar = (type: ClientType, name: string): ClientMember | undefined => type.scalars.get(WRITTEN_AS[name] ?? name);

const members = (names: TypeNames, type: ClientType): readonly (readonly [string, ClientMember | undefined])[] => [
  ...names.scalars.map((name) => [name, scalar(type, name)] as const),
  ...names.children.map((name) => [name, type.children.get(name)] as const),
  ...names.methods.map((name) => [name, type.methods.get(name)] as const),
];

it("read the client's own surface", () => {
  expect(client.size).toBeGreaterThan(150);
  expect(known("Range").methods.get("GetMergedAreasOrNullObject")).toStrictEqual({ writable: false, set: 13 });
  expect(known("Worksheet").scalars.get("ShowGridlines")).toStrictEqual({ writable: true, set: 8 });
  expect(known("Range").children.get("Format")).toStrictEqual({ writable: false, set: 1 });
});

it("files each type under its own name", () => {
  expect(Object.entries(SURFACE).filter(([name, spec]) => name !== spec.name)).toStrictEqual([]);
});

describe.each(modelled)("%s", (name, spec) => {
  const names = typeNames(spec);

  it("has only members that Microsoft's client knows", () => {
    expect(members(names, known(name)).filter(([, member]) => !member)).toStrictEqual([]);
  });

  it("has no member above the manifest's requirement set", () => {
    const above = members(names, known(name)).filter(([, member]) => (member?.set ?? 0) > ceiling);
    expect(above).toStrictEqual([]);
  });

  it("lets nothing be written that the client only reads", () => {
    const settable = Object.entries(spec.scalars ?? {}).filter(([, one]) => one.set);
    expect(settable.filter(([settable]) => scalar(known(name), settable)?.writable !== true)).toStrictEqual([]);
  });

  it("is a collection, and has an indexer, where the client has one", () => {
    expect({ collection: names.collection, indexed: spec.item !== undefined }).toStrictEqual({
      collection: known(name).collection,
      indexed: known(name).indexed,
    });
  });

  it("is kept by reference where the client keeps it", () => {
    expect(names.kept).toBe(known(name).methods.has("_KeepReference"));
  });
});
