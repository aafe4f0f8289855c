import { parseXml, type XmlElement } from "../../xlsx/xml/xmlTree.ts";

/** What a ribbon button does: shows the add-in's pane, or runs a function by its name. */
export type ButtonAction = { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };

/** A button of the add-in on Excel's ribbon or in the menu of a cell. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** What Excel shows when the pointer rests on it. */
  readonly title: string;
  readonly description: string;
  /** Addresses of its picture by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

/** A group of buttons on Excel's ribbon. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from an add-in's manifest. */
export interface AddIn {
  readonly name: string;
  /** The address of the pane. */
  readonly pane: string;
  /** The address of the page that has the functions of the ribbon's buttons; null when there is none. */
  readonly functionFile: string | null;
  /** The lowest versions of the API's sets that the add-in needs: `{ ExcelApi: "1.14" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly groups: readonly RibbonGroup[];
  /** The buttons in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}

/** Texts and addresses by their `resid`. */
type Resources = ReadonlyMap<string, string>;

/**
 * Reads an add-in-only manifest: the groups on the Home tab, the buttons in the menu of a cell, and where the pages are. Elements are found by name whatever
 * their namespace; what the workbench has no use for is passed over.
 * @throws Error when it is not a manifest or names no pane.
 */
export function readManifest(xml: string): AddIn {
  const root = parseXml(xml, "manifest.xml");
  const pane = attribute(find(root, "DefaultSettings", "SourceLocation"), "DefaultValue");
  if (root.name !== "OfficeApp" || pane === "") throw new Error("manifest.xml is no manifest of an Office add-in.");
  const form = find(root, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor");
  const resources = readResources(find(root, "VersionOverrides", "Resources"));
  const text = (element: XmlElement | null): string => resources.get(attribute(element, "resid")) ?? "";
  const buttons = (within: XmlElement | null) => all(within, "Control").map((control) => readButton(control, text));
  const menu = all(form, "OfficeMenu").find((one) => attribute(one, "id") === "ContextMenuCell") ?? null;
  return {
    name: attribute(find(root, "DisplayName"), "DefaultValue"),
    pane,
    functionFile: text(find(form, "FunctionFile")) || null,
    requirements: readRequirements(find(root, "Requirements", "Sets")),
    groups: all(form, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: text(find(group, "Label")),
      buttons: buttons(group),
    })),
    cellMenu: buttons(menu),
  };
}

function readButton(control: XmlElement, text: (element: XmlElement | null) => string): RibbonButton {
  const action = find(control, "Action");
  const name = find(action, "FunctionName")?.text.trim() ?? "";
  const isFunction = typeOf(action) === "ExecuteFunction";
  const images = all(find(control, "Icon"), "Image");
  return {
    id: attribute(control, "id"),
    label: text(find(control, "Label")),
    title: text(find(control, "Supertip", "Title")),
    description: text(find(control, "Supertip", "Description")),
    icons: new Map(images.map((image) => [Number(attribute(image, "size")), text(image)])),
    action: isFunction ? { kind: "function", name } : { kind: "pane" },
  };
}

const typeOf = (element: XmlElement | null): string => attribute(element, "xsi:type");

function readResources(resources: XmlElement | null): Resources {
  const entries = (resources?.children ?? []).flatMap((list) => list.children);
  return new Map(entries.map((entry) => [attribute(entry, "id"), attribute(entry, "DefaultValue")]));
}

function readRequirements(sets: XmlElement | null): Readonly<Record<string, string>> {
  const lowest = attribute(sets, "DefaultMinVersion") || "1.1";
  const entries = all(sets, "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion") || lowest]);
  return Object.fromEntries(entries) as Record<string, string>;
}

const attribute = (element: XmlElement | null, name: string): string => element?.attributes[name] ?? "";

/** The element at the end of a path of names; null when there is none. */
const find = (element: XmlElement | null, ...names: readonly string[]): XmlElement | null =>
  names.reduce<XmlElement | null>((here, name) => here?.children.find((each) => each.name === name) ?? null, element);

/** Every element of that name below another, in the file's order. */
function all(element: XmlElement | null, name: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}
