import { readFileSync } from "node:fs";
import path from "node:path";
import { elements, type XmlElement, xmlTree } from "./xmlTree.ts";

const manifest = xmlTree(readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"));

const OPTIONAL = "?";

/**
 * The children that an element may have, in the only order that Office takes; `?` marks those that may be absent.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering, and the reference of each element.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  Host: ["AllFormFactors?", "DesktopFormFactor?"],
  AllFormFactors: ["ExtensionPoint"],
  ExtensionPoint: ["Script?", "Page?", "Metadata?", "Namespace?", "OfficeTab?", "OfficeMenu?"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** What is wrong with the children of an element, by the order it must keep. */
function faultsOfOrder(element: XmlElement, order: readonly string[]): string[] {
  const names = order.map((name) => name.replace(OPTIONAL, ""));
  const found = [...new Set(element.children.map((child) => child.name))];
  const expected = names.filter((name) => found.includes(name));
  const missing = order.filter((name) => !name.endsWith(OPTIONAL) && !found.includes(name));
  const strange = found.filter((name) => !names.includes(name));
  const late = strange.length === 0 && found.join() !== expected.join() ? [`order: ${found.join()}`] : [];
  return [...missing.map((name) => `missing: ${name}`), ...strange.map((name) => `strange: ${name}`), ...late];
}

describe("the order that Office takes", () => {
  it.each(Object.entries(ORDER))("%s has its children, in order", (name, order) => {
    const found = elements(manifest, name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((element) => faultsOfOrder(element, order))).toEqual([]);
  });

  it.each([
    ["a missing child", "<a><b/></a>", ["missing: c"]],
    ["a child too late", "<a><c/><b/></a>", ["order: c,b"]],
    ["a child of another element", "<a><b/><c/><z/></a>", ["strange: z"]],
    ["no fault in a repeated child", "<a><b/><b/><c/></a>", []],
  ])("the check itself sees %s", (_what, xml, faults) => {
    expect(faultsOfOrder(xmlTree(xml), ["b", "c", "d?"])).toEqual(faults);
  });
});
