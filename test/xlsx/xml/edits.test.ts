import { type AttributeChanges, editTag } from "../../../src/xlsx/xml/editTag.ts";
import { elementWriter } from "../../../src/xlsx/xml/elementWriter.ts";
import { insertChild } from "../../../src/xlsx/xml/insertChild.ts";
import { XmlEdits } from "../../../src/xlsx/xml/xmlEdits.ts";
import { parseXml, type XmlElement } from "../../../src/xlsx/xml/xmlTree.ts";

describe("a tag with changed attributes", () => {
  it.each<[string, AttributeChanges, string, string]>([
    ['<c r="A1" s="2">', { s: 3 }, '<c r="A1" s="3">', "a new value in its place"],
    ['<c r="A1"/>', { s: 3 }, '<c r="A1" s="3"/>', "a new attribute comes last"],
    ["<c />", { s: 3 }, '<c s="3" />', "the blank before the slash stays"],
    ['<c r="A1" s="2">', { r: null }, '<c s="2">', "taken away"],
    ["<c>", { r: null }, "<c>", "nothing to take away"],
    ['<c xr="1" r="2">', { r: 5 }, '<c xr="1" r="5">', "not an attribute that ends alike"],
    ['<c x:r="1" r="2">', { r: 5 }, '<c x:r="1" r="5">', "not one with a prefix"],
    ['<c x:r="1" r="2">', { "x:r": 5 }, '<c x:r="5" r="2">', "one with a prefix"],
    ["<c a=' r=\"1\"' r='2'>", { r: 5 }, '<c a=\' r="1"\' r="5">', "not what stands inside a value"],
    ['<c a=" r=" r="2">', { r: 5 }, '<c a=" r=" r="5">', "not even nearly"],
    ['<c\n  r = "1"\n>', { r: 5 }, '<c r="5"\n>', "whatever white space there is"],
    ['<c r="1">', { r: 'a"b' }, '<c r="a&quot;b">', "escaped"],
    ['<c r="1" s="2" t="3">', { r: 9, s: null, u: 4 }, '<c r="9" t="3" u="4">', "several at once"],
  ])("%s with %j is %s: %s", (tag, changes, edited) => {
    expect(editTag(tag, changes)).toBe(edited);
  });
});

const edited = (text: string, change: (edits: XmlEdits, root: XmlElement) => void): string => {
  const edits = new XmlEdits(text);
  change(edits, parseXml(text, "a.xml"));
  return edits.apply();
};
const first = (root: XmlElement): XmlElement => {
  const [element] = root.children;
  if (!element) throw new Error("The root has no child");
  return element;
};

describe("edits of a part", () => {
  it("leave the part as it is when there are none", () => {
    const text = "<?xml version='1.0'?>\r\n<a  b = '1' ><!-- note --></a>\n";
    expect(edited(text, () => undefined)).toBe(text);
    expect(new XmlEdits(text).isEmpty).toBe(true);
  });

  it.each<[string, (edits: XmlEdits, root: XmlElement) => void, string]>([
    ["<a><b/>t</a>", (edits, root) => edits.remove(first(root)), "<a>t</a>"],
    ["<a><b/>t</a>", (edits, root) => edits.replace(first(root), "<c/>"), "<a><c/>t</a>"],
    ["<a><b/></a>", (edits, root) => edits.append(root, "<c/>"), "<a><b/><c/></a>"],
    ["<a><x:b n='1' /></a>", (edits, root) => edits.append(first(root), "<c/>"), "<a><x:b n='1'><c/></x:b></a>"],
    ["<a>old</a>", (edits, root) => edits.setContent(root, "new"), "<a>new</a>"],
    ["<a/>", (edits, root) => edits.setContent(root, "new"), "<a>new</a>"],
    ["<a><b/></a>", (edits, root) => edits.setAttributes(first(root), { n: 1 }), '<a><b n="1"/></a>'],
  ])("turn %s into what is wanted", (text, change, after) => {
    expect(edited(text, change)).toBe(after);
  });

  it("come together: attributes, insertions and what is appended to one element", () => {
    const after = edited("<a><b/><c/></a>", (edits, root) => {
      edits.insert(first(root).start, "<second/>", 2);
      edits.insert(first(root).start, "<first/>", 1);
      edits.append(root, "<last/>");
      edits.setAttributes(first(root), { n: 1 });
      edits.setAttributes(first(root), { m: 2 });
      edits.append(first(root), "<in/>");
      edits.append(first(root), "<too/>");
    });
    expect(after).toBe('<a><first/><second/><b n="1" m="2"><in/><too/></b><c/><last/></a>');
  });

  it("drop with an element whatever was to happen inside it", () => {
    const after = edited("<a><b><c/></b><d/></a>", (edits, root) => {
      edits.setAttributes(first(first(root)), { n: 1 });
      edits.remove(first(root));
      edits.insert(first(root).end, "<e/>");
    });
    expect(after).toBe("<a><e/><d/></a>");
  });
});

describe("a new child among children in a fixed order", () => {
  const order = ["one", "two", "three", "four"];
  it.each([
    ["<a/>", "two", "<a><two/></a>"],
    ["<a></a>", "two", "<a><two/></a>"],
    ["<a><one/><three/></a>", "two", "<a><one/><two/><three/></a>"],
    ["<a><one/></a>", "four", "<a><one/><four/></a>"],
    ["<a><two/><two/><four/></a>", "two", "<a><two/><two/><two/><four/></a>"],
    ["<a><mc:Alternate><mc:Choice><four/></mc:Choice></mc:Alternate></a>", "three", null],
    ["<a><one/><z:unknown/></a>", "two", "<a><one/><z:unknown/><two/></a>"],
    ["<x:a><x:three/></x:a>", "two", "<x:a><x:two/><x:three/></x:a>"],
  ])("%s gets %s where it belongs", (text, name, after) => {
    const write = elementWriter(text.startsWith("<x:") ? "x:" : "");
    const result = edited(text, (edits, root) => insertChild(edits, root, order, name, write(name)));
    expect(result).toBe(after ?? text.replace("<mc:Alternate>", "<three/><mc:Alternate>"));
  });

  it("keeps the order when several are put in at one place", () => {
    const result = edited("<a><four/></a>", (edits, root) => {
      for (const name of ["three", "one", "two"]) insertChild(edits, root, order, name, `<${name}/>`);
    });
    expect(result).toBe("<a><one/><two/><three/><four/></a>");
  });
});

test("elements are written with a prefix and without", () => {
  expect(elementWriter("x:")("c", { r: "A1", s: null }, "<x:v>1</x:v>")).toBe('<x:c r="A1"><x:v>1</x:v></x:c>');
  expect(elementWriter("")("c")).toBe("<c/>");
});
