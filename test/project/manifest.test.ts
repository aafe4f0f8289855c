import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { elements, everyElement, xmlTree } from "./xmlTree.ts";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://localhost:3000/";
const MANIFEST = path.join(ROOT, "manifest.xml");
const manifest = xmlTree(readFileSync(MANIFEST, "utf8"));

const value = (name: string): string => {
  const element = elements(manifest, name)[0];
  return element?.attributes["DefaultValue"] ?? element?.text ?? "";
};

const resources = elements(manifest, "Resources").flatMap((element) =>
  element.children.flatMap((list) => list.children),
);
const resids = everyElement(manifest).flatMap((element) => element.attributes["resid"] ?? []);
const addresses = everyElement(manifest)
  .map((element) => element.attributes["DefaultValue"] ?? "")
  .filter((text) => text.startsWith("http"));

describe("what the manifest says", () => {
  // Microsoft's reader is an ES module inside a CommonJS one, which jest cannot load: so it runs by itself.
  it("is read by Microsoft's own reader", () => {
    const reader = require.resolve("office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [reader, "info", MANIFEST], { encoding: "utf8" });
    expect(info).toContain("Name: Scrutineer\n");
    expect(info).toContain("Type: TaskPaneApp\n");
    expect(info).toContain("Hosts: Workbook\n");
    expect(info).toContain("Permissions: ReadWriteDocument\n");
    expect(info).toContain("Default Locale: en-GB\n");
    expect(info).toContain(`Source Location: ${BASE}taskpane.html\n`);
  });

  it("has an id of its own, and the version of package.json", () => {
    expect(value("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(value("Version")).toBe(`${packageJson.version}.0`);
  });

  it("asks for ExcelApi 1.14, the newest that Excel 2021 has", () => {
    const sets = elements(manifest, "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.14" }]);
  });

  it("stays within Office's lengths", () => {
    const tooLong = (name: string, most: number) =>
      elements(manifest, name).flatMap((list) =>
        list.children.filter(({ attributes }) => (attributes["DefaultValue"] ?? "").length > most),
      );
    expect(value("DisplayName").length).toBeLessThanOrEqual(125);
    expect(value("Description").length).toBeLessThanOrEqual(250);
    expect([...tooLong("bt:ShortStrings", 125), ...tooLong("bt:LongStrings", 250)]).toEqual([]);
    expect(resids.filter((resid) => resid.length > 32)).toEqual([]);
  });

  it("defines every resource that it uses, and uses every one that it defines, once each", () => {
    const ids = resources.map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(resids)].sort()).toEqual([...ids].sort());
  });

  it("names each control once", () => {
    const ids = ["Group", "Control"].flatMap((name) =>
      elements(manifest, name).map(({ attributes }) => attributes["id"]),
    );
    expect(ids).toEqual([
      "Scrutineer.Group",
      "Scrutineer.Open",
      "Scrutineer.Refresh",
      "Scrutineer.Check",
      "Scrutineer.Next",
      "Scrutineer.Explain",
      "Scrutineer.ExplainCell",
    ]);
  });

  it("has the custom functions under SCRUTINEER, with a page of their own", () => {
    const point = elements(manifest, "ExtensionPoint").find(
      ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
    );
    const named = (point?.children ?? []).flatMap(({ name, attributes, children }) => {
      const resid = attributes["resid"] ?? children[0]?.attributes["resid"];
      const resource = resources.find((one) => one.attributes["id"] === resid);
      return `${name}: ${resource?.attributes["DefaultValue"] ?? "nothing"}`;
    });
    expect(named).toEqual([
      `Script: ${BASE}functions.js`,
      `Page: ${BASE}functions.html`,
      `Metadata: ${BASE}functions.json`,
      "Namespace: SCRUTINEER",
    ]);
    expect(elements(manifest, "Runtimes")).toEqual([]);
  });

  it("ties each ribbon function to code of that name", () => {
    const folder = path.join(ROOT, "src/commands");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(path.join(folder, file), "utf8"))
      .join("\n");
    const functions = elements(manifest, "FunctionName").map(({ text }) => text);
    expect(functions).toEqual(["refreshSummaries", "checkWorkbook", "nextPeriod", "explainFigure", "explainFigure"]);
    const tied =
      /const COMMANDS = \{([^}]*)\}/
        .exec(code)?.[1]
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? [];
    expect(functions.filter((name) => !tied.includes(name))).toEqual([]);
    expect(tied.filter((name) => !functions.includes(name))).toEqual([]);
  });
});

/** The width and height that a PNG's header states. Source: the PNG specification, IHDR. */
function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => path.join(ROOT, address.slice(BASE.length));

describe("what the manifest points to", () => {
  it("stands at one address, which a build can replace", () => {
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it.each(addresses.filter((address) => address.includes("/assets/")))("%s is there", (address) => {
    expect(existsSync(fileOf(address))).toBe(true);
  });

  it.each(addresses.filter((address) => address.endsWith(".html") && !address.includes("/assets/")))(
    "%s is a page that webpack builds",
    (address) => {
      const page = path.basename(address, ".html");
      expect(readFileSync(path.join(ROOT, "webpack.config.js"), "utf8")).toContain(`${page}: { entry:`);
    },
  );

  it.each(elements(manifest, "bt:Image").filter(({ attributes }) => "size" in attributes))(
    "the icon $attributes.resid is as large as it says",
    ({ attributes }) => {
      const size = Number(attributes["size"]);
      const image = resources.find((resource) => resource.attributes["id"] === attributes["resid"]);
      expect(pngSize(fileOf(image?.attributes["DefaultValue"] ?? ""))).toEqual([size, size]);
    },
  );

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels square", (name, size) => {
    expect(pngSize(fileOf(value(name)))).toEqual([size, size]);
  });

  it.each(elements(manifest, "Icon"))("an icon has the three sizes that Office insists on", (icon) => {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  });
});
