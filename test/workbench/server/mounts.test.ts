import path from "node:path";
import fc from "fast-check";
import { fileOf, type Site } from "../../../src/workbench/server/mounts.ts";

const SITE: Site = {
  home: "/page/index.html",
  mounts: [
    { prefix: "/office/", folder: "/srv/office", lowerCase: true },
    { prefix: "/page/", folder: "/srv/page", lowerCase: false },
    { prefix: "/", folder: "/srv/add-in", lowerCase: false },
  ],
};

it.each<[because: string, address: string, file: string | null]>([
  ["the home page", "/", "/srv/page/index.html"],
  ["the first mount that fits", "/page/a.js", "/srv/page/a.js"],
  ["the one at the root", "/taskpane.html", "/srv/add-in/taskpane.html"],
  ["a folder below", "/assets/icon-16.png", "/srv/add-in/assets/icon-16.png"],
  ["small letters where the folder has small ones", "/office/en-GB/Strings.js", "/srv/office/en-gb/strings.js"],
  ["letters as they are elsewhere", "/page/A.js", "/srv/page/A.js"],
  ["escaped spaces", "/a%20b.html", "/srv/add-in/a b.html"],
  ["no way up", "/page/../../etc/passwd", null],
  ["no escaped way up", "/page/%2e%2e/%2e%2e/etc/passwd", null],
  ["no way up with backslashes", "/page/..%5C..%5Cetc", null],
  ["no zero byte", "/page/a%00.js", null],
  ["nothing that cannot be decoded", "/page/%E0%A4%A", null],
  ["no folder", "/page/", null],
  ["nothing without a slash in front", "page/a.js", null],
])("finds %s", (_because, address, file) => {
  expect(fileOf(SITE, address)).toBe(file === null ? null : path.resolve(file));
});

it("never leaves its folders", () => {
  const pieces = fc.array(fc.constantFrom("..", ".", "a", "%2e%2e", "%2f", "/", "\\", "%5c", ""), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom("/office/", "/page/", "/"), pieces, (prefix, names) => {
      const file = fileOf(SITE, prefix + names.join("/"));
      const folders = SITE.mounts.map(({ folder }) => path.resolve(folder) + path.sep);
      expect(file === null || folders.some((folder) => file.startsWith(folder))).toBe(true);
    }),
  );
});
