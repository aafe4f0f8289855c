import type { HostObjects } from "../../../src/standin/protocol/host-objects.ts";
import { processRequest } from "../../../src/standin/protocol/processor.ts";
import { References } from "../../../src/standin/protocol/references.ts";
import { itemNotFound } from "../../../src/standin/protocol/refusal.ts";
import { Remote, remoteOf, type TypeSpec } from "../../../src/standin/protocol/remote.ts";
import type { WireAction, WirePath, WireRequest } from "../../../src/standin/protocol/wire.ts";

/** A little host that knows nothing of Excel: shelves of books. */
interface Shelf {
  readonly titles: string[];
  label: string;
}

const title: TypeSpec<{ readonly shelf: Shelf; readonly index: number }> = {
  name: "Title",
  kept: true,
  scalars: {
    Text: {
      get: ({ shelf, index }) => shelf.titles[index],
      set: ({ shelf, index }, text) => void (shelf.titles[index] = String(text)),
    },
    Length: { get: ({ shelf, index }) => shelf.titles[index]?.length, heavy: true },
  },
  children: { Shelf: ({ shelf: own }) => remoteOf(shelf, own) },
  methods: { _KeepReference: () => null },
};

const titles: TypeSpec<Shelf> = {
  name: "TitleCollection",
  scalars: { Count: { get: (self) => self.titles.length } },
  items: (self) => self.titles.map((_, index) => remoteOf(title, { shelf: self, index })),
  item: (self, key) => {
    const index = self.titles.indexOf(String(key));
    if (index < 0) throw itemNotFound();
    return remoteOf(title, { shelf: self, index });
  },
};

const shelf: TypeSpec<Shelf> = {
  name: "Shelf",
  scalars: {
    Label: { get: (self) => self.label, set: (self, label) => void (self.label = String(label)) },
    Id: { get: () => "s1" },
  },
  children: { Titles: (self) => remoteOf(titles, self), Nothing: () => null },
  methods: {
    Add: (self, text) => remoteOf(title, { shelf: self, index: self.titles.push(String(text)) - 1 }),
    Count: (self) => self.titles.length,
    Echo: (_, value) =>
      JSON.stringify(value, (__, item: unknown) => (item instanceof Remote ? `<${item.type.name}>` : item)),
    Break: () => {
      throw new Error("our own fault");
    },
  },
};

function hostOf(own: Shelf): HostObjects {
  return {
    root: remoteOf(shelf, own),
    references: new References(),
    create: (type) => (type === "Own.Shelf" ? remoteOf(shelf, own) : null),
  };
}

const ROOT: WirePath = { Id: 1, ObjectPathType: 1, Name: "" };

const request = (actions: readonly Partial<WireAction>[], paths: readonly WirePath[] = []): WireRequest => ({
  AutoKeepReference: true,
  Actions: actions.map((action, index) => ({ Id: index + 100, ActionType: 1, Name: "", ObjectPathId: 1, ...action })),
  ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [path.Id, path])),
});

function answer(
  actions: readonly Partial<WireAction>[],
  paths: readonly WirePath[] = [],
  own: Shelf = { titles: ["a", "b"], label: "x" },
) {
  const host = hostOf(own);
  const response = processRequest(host, request(actions, paths));
  const results = "Error" in response ? response.ProcessedResults.Results : response.Results;
  return {
    host,
    own,
    response,
    values: results.map(({ Value }) => Value),
    error: "Error" in response ? response.Error : null,
  };
}

const child = (Id: number, Name: string, ParentObjectPathId = 1): WirePath => ({
  Id,
  ObjectPathType: 4,
  Name,
  ParentObjectPathId,
});
const method = (Id: number, Name: string, ...Arguments: unknown[]): WirePath => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments },
});

it("answers an Instantiate with what identifies the object", () => {
  expect(answer([{}]).values).toStrictEqual([{ Id: "s1" }]);
  expect(answer([{ ObjectPathId: 2 }], [method(2, "Add", "c")]).values).toStrictEqual([{ _ReferenceId: "object-1" }]);
});

it("follows each path once, however often it is used", () => {
  const { own } = answer(
    [{ ObjectPathId: 2 }, { ObjectPathId: 2 }, { ObjectPathId: 2, ActionType: 2 }],
    [method(2, "Add", "c")],
  );
  expect(own.titles).toStrictEqual(["a", "b", "c"]);
});

it("passes a null object on to what hangs on it", () => {
  const paths = [
    child(2, "Nothing"),
    child(3, "Titles", 2),
    { ...child(4, "x"), ObjectPathType: 7, ParentObjectPathId: 99 },
  ];
  const actions = [
    { ObjectPathId: 2 },
    { ObjectPathId: 3 },
    { ObjectPathId: 3, ActionType: 2 },
    { ObjectPathId: 4, ActionType: 3, Name: "Any" },
    { ObjectPathId: 3, ActionType: 4, Name: "Any", ArgumentInfo: { Arguments: [1] } },
  ];
  expect(answer(actions, paths).values).toStrictEqual([null, null, null, { _IsNull: true }, { _IsNull: true }]);
});

it("loads what is named, in whatever capitals, and all that is not heavy when nothing is", () => {
  const paths = [method(2, "Add", "long")];
  const load = (Select: readonly string[]): unknown =>
    answer([{ ObjectPathId: 2, ActionType: 2, QueryInfo: { Select } }], paths).values[0];
  const reference = { _ReferenceId: "object-1" };
  expect(load([])).toStrictEqual({ Text: "long", ...reference });
  expect(load(["*"])).toStrictEqual({ Text: "long", ...reference });
  expect(load(["LENGTH"])).toStrictEqual({ Length: 4, ...reference });
  expect(load(["shelf/label"])).toStrictEqual({ ...reference, Shelf: { Label: "x", Id: "s1" } });
});

it("loads a collection with its own members, from where to where it is asked", () => {
  const query = (QueryInfo: object): unknown =>
    answer([{ ObjectPathId: 2, ActionType: 2, QueryInfo }], [child(2, "Titles")]).values[0];
  expect(query({ Select: ["text", "count"] })).toMatchObject({
    Count: 2,
    _Items: [
      { _Index: 0, Text: "a" },
      { _Index: 1, Text: "b" },
    ],
  });
  expect(query({ Select: ["text"], Skip: 1, Top: 5 })).toMatchObject({ _Items: [{ _Index: 1, Text: "b" }] });
  expect(query({ Select: ["count"] })).toMatchObject({ Count: 2, _Items: [{ Text: "a" }, { Text: "b" }] });
});

it("hands out references, keeps them until they are given back, and refuses them then", () => {
  const own: Shelf = { titles: ["a"], label: "x" };
  const host = hostOf(own);
  processRequest(host, request([{ ObjectPathId: 2 }], [method(2, "Add", "b")]));
  const kept: WirePath = { Id: 3, ObjectPathType: 6, Name: "object-1" };
  const read = request([{ ObjectPathId: 3, ActionType: 2, QueryInfo: { Select: ["text"] } }], [kept]);
  expect(processRequest(host, read)).toMatchObject({ Results: [{ Value: { Text: "b" } }] });
  processRequest(
    host,
    request([{ ActionType: 3, Name: "_RemoveReference", ArgumentInfo: { Arguments: ["object-1"] } }]),
  );
  expect(host.references.size).toBe(0);
  expect(processRequest(host, read)).toMatchObject({ Error: { Code: "InvalidReference", ActionIndex: 0 } });
});

it("keeps no reference where the client wants none", () => {
  const { host } = answer([{ ObjectPathId: 2 }], [{ ...method(2, "Add", "c"), D: true }]);
  expect(host.references.size).toBe(0);
});

it("puts objects where their paths stand in arguments, lists and plain objects", () => {
  const info = {
    Arguments: [2, [2, 5], { part: { _ObjectPathId: 2 }, plain: [1] }, 2],
    ReferencedObjectPathIds: [2, [2, 0], 0, 0],
  };
  const echo = (position: number): unknown =>
    answer(
      [
        {
          ActionType: 3,
          Name: "Echo",
          ArgumentInfo: {
            Arguments: [info.Arguments[position]],
            ReferencedObjectPathIds: [info.ReferencedObjectPathIds[position]],
          },
        },
      ],
      [child(2, "Titles")],
    ).values[0];
  expect([0, 1, 2, 3].map(echo)).toStrictEqual([
    '"<TitleCollection>"',
    '["<TitleCollection>",5]',
    '{"part":"<TitleCollection>","plain":[1]}',
    "2",
  ]);
});

it("sets members, one by one or several at once, and calls methods", () => {
  const set = { ActionType: 4, Name: "Label", ArgumentInfo: { Arguments: ["new"] } };
  expect(answer([set, { ActionType: 2, QueryInfo: { Select: ["label"] } }]).values).toStrictEqual([
    null,
    { Label: "new", Id: "s1" },
  ]);
  expect(answer([{ ActionType: 9, ObjectState: { label: "both" } }]).own.label).toBe("both");
  expect(answer([{ ActionType: 3, Name: "Count" }]).values).toStrictEqual([2]);
});

it("names the traces it came by, also when it fails later", () => {
  const trace = { ActionType: 5, ObjectPathId: 0 };
  expect(answer([trace, {}]).response).toMatchObject({ TraceIds: [100] });
  expect(answer([trace, { ActionType: 3, Name: "Missing" }]).response).toMatchObject({
    TraceIds: [100],
    Error: { ActionIndex: 1 },
  });
});

it("stops at a refusal and says where it was; what was done stays done", () => {
  const item: WirePath = {
    Id: 3,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["nope"] },
  };
  const set = (label: string): Partial<WireAction> => ({
    ActionType: 4,
    Name: "Label",
    ArgumentInfo: { Arguments: [label] },
  });
  const { error, own, values } = answer([set("first"), { ObjectPathId: 3 }, set("never")], [child(2, "Titles"), item]);
  expect(error).toMatchObject({ Code: "ItemNotFound", Location: "TitleCollection.getItem", ActionIndex: 1 });
  expect([own.label, values]).toStrictEqual(["first", [null]]);
});

it.each<
  readonly [
    what: string,
    action: Partial<WireAction>,
    paths: readonly WirePath[],
    code: string,
    location: string,
    words: string,
  ]
>([
  ["an unknown child", { ObjectPathId: 2 }, [child(2, "Cellar")], "ApiNotFound", "Shelf.cellar", "Shelf.Cellar"],
  ["an unknown method", { ActionType: 3, Name: "Burn" }, [], "ApiNotFound", "Shelf.burn", "Shelf.Burn"],
  ["an unknown member to set", { ActionType: 4, Name: "Colour" }, [], "ApiNotFound", "Shelf.colour", "Shelf.Colour"],
  [
    "an unknown member to load",
    { ActionType: 2, QueryInfo: { Select: ["colour"] } },
    [],
    "ApiNotFound",
    "Shelf.load",
    "Shelf.colour",
  ],
  [
    "a member that may only be read",
    { ObjectPathId: 2, ActionType: 4, Name: "Count", ArgumentInfo: { Arguments: [1] } },
    [child(2, "Titles")],
    "AccessDenied",
    "TitleCollection.count",
    "",
  ],
  [
    "an indexer that is none",
    { ObjectPathId: 2 },
    [{ ...child(2, ""), ObjectPathType: 5 }],
    "ApiNotFound",
    "Shelf.getItem",
    "Shelf.getItem",
  ],
  [
    "an unknown server type",
    { ObjectPathId: 2 },
    [{ Id: 2, ObjectPathType: 2, Name: "Own.Cellar" }],
    "ApiNotFound",
    "",
    "Own.Cellar",
  ],
  ["a path that is not there", { ObjectPathId: 9 }, [], "InvalidRequest", "", "9"],
  ["a kind of action it does not know", { ActionType: 6 }, [], "InvalidRequest", "", "6"],
  [
    "a kind of path it does not know",
    { ObjectPathId: 2 },
    [{ ...child(2, "x"), ObjectPathType: 8 }],
    "InvalidRequest",
    "Shelf.x",
    "8",
  ],
])("refuses %s", (_, action, paths, code, location, words) => {
  const { error } = answer([action], paths);
  expect(error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
  expect(error?.Message).toContain(words);
});

it("makes objects of a server type", () => {
  expect(answer([{ ObjectPathId: 2 }], [{ Id: 2, ObjectPathType: 2, Name: "Own.Shelf" }]).values).toStrictEqual([
    { Id: "s1" },
  ]);
});

it("throws a fault of the host itself", () => {
  expect(() => answer([{ ActionType: 3, Name: "Break" }])).toThrow("our own fault");
});
