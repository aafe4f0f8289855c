/**
 * The rooms of `src` and what each may import: other rooms, and npm packages. CONTRIBUTING.md has the reasons.
 * `"*"` is anything. A room is always allowed to import from itself.
 */
export const ROOMS = {
  grid: { rooms: [], packages: [] },
  domain: { rooms: ["grid"], packages: ["big.js", "fastest-levenshtein", "jstat", "numfmt", "simple-statistics"] },
  report: { rooms: ["grid", "domain"], packages: ["big.js", "numfmt"] },
  workbook: { rooms: ["grid"], packages: [] },
  actions: { rooms: ["grid", "domain", "report", "workbook"], packages: ["valibot"] },
  taskpane: {
    rooms: ["actions", "grid", "domain", "report"],
    packages: [
      "react",
      "react-dom",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@microsoft/office-js-helpers",
      "valibot",
    ],
  },
  commands: { rooms: ["actions", "grid", "domain", "report"], packages: [] },
  functions: { rooms: ["actions", "grid", "domain", "report"], packages: [] },
  xlsx: { rooms: ["grid"], packages: ["fflate", "saxes"] },
  standin: { rooms: ["grid", "xlsx"], packages: ["@cj-tech-master/excelts", "numfmt"] },
  workbench: { rooms: ["*"], packages: ["*"] },
};

/** The rooms that only think: no Excel, page, clock, chance, network or waiting. */
export const PURE_ROOMS = ["grid", "domain", "report"];

/** The name of the package that an import names: `@scope/name/part` is of `@scope/name`, `react/jsx-runtime` of `react`. */
export function packageOf(specifier) {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}

/** Whether a list of `ROOMS` has a name or `"*"`. */
export const allows = (list, name) => list.includes("*") || list.includes(name);
