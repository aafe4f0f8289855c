import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { type Certificate, throwAwayCertificate } from "../../../src/workbench/server/certificate.ts";
import { PortBusy, serve } from "../../../src/workbench/server/serve.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const DAY = 86_400_000;
const folder = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
const site = { home: "/hello.txt", mounts: [{ prefix: "/", folder, lowerCase: false }] };
let certificate: Certificate;

beforeAll(async () => {
  writeFileSync(path.join(folder, "hello.txt"), "Hello");
  certificate = await throwAwayCertificate(new Date());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A port that nobody uses now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const get = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    https
      .get(url, { ca: certificate.cert, agent: false }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += String(chunk)));
        response.on("end", () => resolve(`${response.statusCode} ${text}`));
      })
      .on("error", reject);
  });

it("makes a certificate for localhost that is good for a week and for nobody else", async () => {
  const made = new X509Certificate((await throwAwayCertificate(NOW)).cert);
  expect(made.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
  expect(made.checkHost("localhost")).toBe("localhost");
  expect(made.checkHost("example.com")).toBeUndefined();
  expect(made.ca).toBe(false);
  expect(new Date(made.validFrom).getTime()).toBe(NOW.getTime() - DAY);
  expect(new Date(made.validTo).getTime()).toBe(NOW.getTime() + 7 * DAY);
});

it("makes another certificate each time", async () => {
  expect((await throwAwayCertificate(NOW)).cert).not.toBe((await throwAwayCertificate(NOW)).cert);
});

it("serves files to this machine, until it is closed", async () => {
  const port = await freePort();
  const serving = await serve(site, port, certificate);
  try {
    expect(await get(`https://localhost:${port}/`)).toBe("200 Hello");
    expect(await get(`https://localhost:${port}/no.txt`)).toMatch(/^404 /);
  } finally {
    serving.close();
  }
  await expect(get(`https://localhost:${port}/`)).rejects.toThrow(/ECONNREFUSED/);
});

it("says so when somebody else has the port, and leaves nothing running", async () => {
  const port = await freePort();
  const serving = await serve(site, port, certificate);
  await expect(serve(site, port, certificate)).rejects.toThrow(new PortBusy(`Port ${port} is in use.`));
  serving.close();
  (await serve(site, port, certificate)).close();
});
