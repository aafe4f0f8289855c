import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { OFFICE_JS } from "../../../scripts/build/policy.cjs";
import { answer, type Asked } from "../../../src/workbench/server/answer.ts";
import type { Site } from "../../../src/workbench/server/mounts.ts";

const HOST = "localhost:3000";
const PAGE = `<meta content="script-src 'self' https://appsforoffice.microsoft.com" /><script src="${OFFICE_JS}"></script>`;

const folder = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
const site: Site = { home: "/taskpane.html", mounts: [{ prefix: "/", folder, lowerCase: false }] };

beforeAll(() => {
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "taskpane.html"), PAGE);
  writeFileSync(path.join(folder, "pane.js"), `"${OFFICE_JS}"`);
  writeFileSync(path.join(folder, "assets", "icon.png"), new Uint8Array([137, 80, 78, 71]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (changes: Partial<Asked>) =>
  answer(site, [HOST], { method: "GET", url: "/", host: HOST, from: "same-origin", ...changes });

it.each<[because: string, changes: Partial<Asked>, status: number, type: string]>([
  ["the home page", {}, 200, "text/html; charset=utf-8"],
  ["a script", { url: "/pane.js" }, 200, "text/javascript; charset=utf-8"],
  ["a picture", { url: "/assets/icon.png" }, 200, "image/png"],
  ["an address with a question", { url: "/pane.js?v=1" }, 200, "text/javascript; charset=utf-8"],
  ["only the head of a file", { method: "HEAD" }, 200, "text/html; charset=utf-8"],
  ["nothing where no file is", { url: "/nowhere.js" }, 404, "text/plain; charset=utf-8"],
  ["nothing for a folder", { url: "/assets" }, 404, "text/plain; charset=utf-8"],
  ["nothing below a file", { url: "/pane.js/more" }, 404, "text/plain; charset=utf-8"],
  ["nothing for a name that is too long", { url: `/${"a".repeat(400)}` }, 404, "text/plain; charset=utf-8"],
  ["nothing to write", { method: "POST" }, 405, "text/plain; charset=utf-8"],
  ["nobody who calls it by another name", { host: "evil.example:3000" }, 403, "text/plain; charset=utf-8"],
  ["nobody who calls it by no name", { host: "" }, 403, "text/plain; charset=utf-8"],
])("gives %s", async (_because, changes, status, type) => {
  const reply = await ask(changes);
  expect(reply.status).toBe(status);
  expect(reply.headers["content-type"]).toBe(type);
  expect(reply.headers["cache-control"]).toBe("no-store");
});

it.each<[because: string, from: string, script: string]>([
  ["from here, to the pane in its own frame", "same-origin", "/office-js/office.js"],
  ["from here, to a browser that does not say where it comes from", "", "/office-js/office.js"],
  ["from Microsoft, to Excel on the web", "cross-site", OFFICE_JS],
  ["from Microsoft, to Excel on a desktop", "none", OFFICE_JS],
])("lets office.js come %s", async (_because, from, script) => {
  const { body } = await ask({ from });
  expect(String(body)).toBe(PAGE.replace(OFFICE_JS, script));
});

it("changes nothing but pages, and in pages nothing but where office.js comes from", async () => {
  expect(String((await ask({ url: "/pane.js" })).body)).toBe(`"${OFFICE_JS}"`);
  expect((await ask({})).body).toContain("script-src 'self' https://appsforoffice.microsoft.com");
});
