import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/host/manifest.ts";

const OWN = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

it("reads the project's own manifest", () => {
  const addIn = readManifest(OWN);
  expect(addIn).toMatchObject({
    name: "Scrutineer",
    pane: "https://localhost:3000/taskpane.html",
    functionFile: "https://localhost:3000/commands.html",
    requirements: { ExcelApi: "1.14" },
  });
  expect(addIn.groups.map(({ label }) => label)).toStrictEqual(["Scrutineer"]);
  expect(addIn.cellMenu).toMatchObject([
    { label: "Explain this figure", action: { kind: "function", name: "explainFigure" } },
  ]);
});

it("reads the buttons with their labels, pictures and what they do", () => {
  const [open, refresh] = readManifest(OWN).groups[0]?.buttons ?? [];
  expect(open).toMatchObject({ id: "Scrutineer.Open", label: "Open", action: { kind: "pane" } });
  expect(refresh).toMatchObject({
    ...{ label: "Refresh summaries", title: "Refresh summaries" },
    action: { kind: "function", name: "refreshSummaries" },
  });
  expect(refresh?.description).toMatch(/^Bring the summary tables/);
  expect([...(refresh?.icons ?? [])].slice(0, 2)).toStrictEqual([
    [16, "https://localhost:3000/assets/refresh-16.png"],
    [20, "https://localhost:3000/assets/refresh-20.png"],
  ]);
});

const small = (inside: string): string =>
  `<OfficeApp><DisplayName DefaultValue="Small"/>${inside}
  <DefaultSettings><SourceLocation DefaultValue="https://x.example/p.html"/></DefaultSettings></OfficeApp>`;

it("reads an add-in without buttons, functions and requirements", () => {
  expect(readManifest(small(""))).toStrictEqual({
    ...{ name: "Small", pane: "https://x.example/p.html", functionFile: null, requirements: {}, groups: [] },
    cellMenu: [],
  });
});

it.each([
  ["its own version", '<Set Name="ExcelApi" MinVersion="1.9"/>', "1.9"],
  ["the default one where it has none", '<Set Name="ExcelApi"/>', "1.4"],
])("gives a requirement set %s", (_because, set, version) => {
  const xml = small(`<Requirements><Sets DefaultMinVersion="1.4">${set}</Sets></Requirements>`);
  expect(readManifest(xml).requirements).toStrictEqual({ ExcelApi: version });
});

it.each([
  [
    "another kind of file",
    '<workbook><DefaultSettings><SourceLocation DefaultValue="x"/></DefaultSettings></workbook>',
  ],
  ["a manifest without a pane", "<OfficeApp/>"],
])("refuses %s", (_because, xml) => {
  expect(() => readManifest(xml)).toThrow("manifest.xml is no manifest of an Office add-in.");
});
