import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { faultsOfBuild, isOfficeJs } from "../../scripts/build/faults.ts";
import { faultsOfPaneSize } from "../../scripts/build/paneSize.ts";
import { contentSecurityPolicy, OFFICE_JS } from "../../scripts/build/policy.cjs";
import packageJson from "../../package.json";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://addins.example.gov.uk/scrutineer/";

const page = (policy: string, script = OFFICE_JS): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" /><script src="${script}"></script>`;
const manifest = (...addresses: readonly string[]): string =>
  addresses.map((address) => `<Url DefaultValue="${address}" />`).join("\n");

/** A build without fault; each case below spoils one thing in it. */
const sound: Readonly<Record<string, string>> = {
  "taskpane.html": page(contentSecurityPolicy({ development: false })),
  "taskpane.0a1b2c3d.js": "(()=>{})();",
  "assets/icon-16.png": "PNG",
  "manifest.xml": manifest(`${BASE}taskpane.html`, `${BASE}assets/icon-16.png`),
};

describe("what may be published", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "build-"));
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each<[because: string, spoilt: Readonly<Record<string, string>>, fault: RegExp | null]>([
    ["a sound build", {}, null],
    ["a page without a policy", { "taskpane.html": "<p>Hello</p>" }, /^taskpane.html has no Content-Security-Policy$/],
    ["inline script", { "taskpane.html": page("default-src 'none'; script-src 'unsafe-inline'") }, /unsafe/],
    ["a policy that starts open", { "taskpane.html": page("default-src 'self'") }, /does not start from/],
    [
      "somebody's script",
      { "taskpane.html": page("default-src 'none'", "https://cdn.example/x.js") },
      /loads https:..cdn/,
    ],
    ["a copy of office.js", { "office.js": "" }, /^office.js is a copy of office.js/],
    ["one under another name", { "vendor.js": "OSF.DDA.AsyncMethodNames={}" }, /^vendor.js is a copy of office.js/],
    ["no manifest page", { "manifest.xml": manifest(`${BASE}assets/icon-16.png`) }, /names no taskpane.html/],
    ["a missing icon", { "manifest.xml": manifest(`${BASE}taskpane.html`, `${BASE}assets/no.png`) }, /no such file/],
    [
      "a leftover address",
      { "manifest.xml": manifest(`${BASE}taskpane.html`, "https://localhost:3000/a") },
      /away from/,
    ],
  ])("%s", (_because, spoilt, fault) => {
    for (const [file, text] of Object.entries({ ...sound, ...spoilt })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const faults = faultsOfBuild(folder);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults).toEqual([expect.stringMatching(fault)]);
  });
});

describe("the weight of the pane's first view", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "build-"));
  const script = "(()=>{})();";
  const bytes = gzipSync(script).length;
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    const scripts = ["taskpane.js", "later.js"].map((name) => `<script defer src="${name}"></script>`);
    writeFileSync(path.join(folder, "taskpane.html"), `<script src="${OFFICE_JS}"></script>${scripts.join("")}`);
    for (const name of ["taskpane.js", "later.js", "view.js"]) writeFileSync(path.join(folder, name), script);
  });

  it.each([
    {
      most: 2 * bytes,
      faults: [],
      because: "what the page names weighs exactly that; neither office.js nor a view is counted",
    },
    {
      most: 2 * bytes - 1,
      faults: [expect.stringContaining("before its frame is drawn")],
      because: "it is a byte too heavy",
    },
  ])("$because", ({ most, faults }) => {
    expect(faultsOfPaneSize(folder, most)).toEqual(faults);
  });
});

describe("the policy of the pages", () => {
  it("lets in our own files and office.js, and nothing unsafe", () => {
    const policy = contentSecurityPolicy({ development: false });
    expect(policy).not.toContain("unsafe");
    expect(policy.match(/https?:\/\/[^ ;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(policy).toContain("connect-src 'self';");
  });

  it("adds only webpack's own socket for developers", () => {
    const development = contentSecurityPolicy({ development: true }).split("; ");
    const published = contentSecurityPolicy({ development: false }).split("; ");
    const added = development.filter((directive) => !published.includes(directive));
    expect(added).toEqual(["connect-src 'self' wss://localhost:3000"]);
  });
});

describe("office.js", () => {
  it("is a tool of developers, never a dependency that ships", () => {
    expect(Object.keys(packageJson.dependencies)).not.toContain("@microsoft/office-js");
    expect(packageJson.devDependencies["@microsoft/office-js"]).toBe("1.1.110");
    expect(Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })).not.toContain("office-js");
  });

  it("has no copy in git", () => {
    const files = execFileSync("git", ["-c", `safe.directory=${ROOT}`, "ls-files", "-z"], {
      cwd: ROOT,
      encoding: "utf8",
    }).split("\0");
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(files).toContain("webpack.config.js");
    expect(scripts.filter((file) => isOfficeJs(file, readFileSync(path.join(ROOT, file), "utf8")))).toEqual([]);
  });

  it("would be recognised", () => {
    const real = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    expect(isOfficeJs("dist/excel-web-16.00.js", "")).toBe(true);
    expect(isOfficeJs("renamed.js", readFileSync(real, "utf8"))).toBe(true);
  });
});
