import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const ROOM = join(__dirname, "../../src/xlsx");
const ALLOWED = new Set(["fflate", "saxes"]);
const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(join(ROOM, name), "utf8") }));
const imports = files.flatMap(({ name, text }) =>
  Array.from(text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";/gm), ([, from = ""]) => ({ name, from })),
);

describe("the room for workbook files", () => {
  it("was found", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it("imports from itself, from grid, and two packages", () => {
    const foreign = imports.filter(({ name, from }) => {
      if (!from.startsWith(".")) return !ALLOWED.has(from);
      const path = posix.normalize(posix.join("src/xlsx", posix.dirname(name), from));
      return !/^src\/(?:xlsx|grid)\//.test(path);
    });
    expect(foreign).toEqual([]);
  });

  it("uses nothing that a browser does not have", () => {
    const own = /\b(?:Buffer|process|require|__dirname)\b(?!["'’])/;
    const code = ({ text }: { text: string }): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|"[^"]*"/g, "");
    expect(files.filter((file) => own.test(code(file))).map(({ name }) => name)).toEqual([]);
  });
});
