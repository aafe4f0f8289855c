/**
 * `npm start`: builds the add-in and the workbench's page, and serves both on https://localhost:3000 until Ctrl+C.
 * Nobody but this machine is answered, and nothing is asked of any other.
 */
import { build } from "./build.ts";
import { serverCertificate } from "./certificate.ts";
import { readOptions, USAGE } from "./options.ts";
import { PortBusy, serve } from "./serve.ts";
import { siteOf } from "./site.ts";

async function start(port: number): Promise<void> {
  const url = `https://localhost:${port}/`;
  const certificate = await serverCertificate(new Date());
  // Before the build, so that nobody waits for it in vain.
  (await serve({ home: "/", mounts: [] }, port, certificate)).close();
  console.log("Building Scrutineer and the workbench…");
  const built = await build(url);
  await serve(siteOf(built), port, certificate);
  console.log(`The workbench is at ${url}

The browser asks about the certificate, which was made for this run only: continue to localhost. Ctrl+C stops it.`);
}

const request = readOptions(process.argv.slice(2));
if (request.kind === "help") console.log(USAGE);
else if (request.kind === "wrong") fail(request.message, 2);
else void begin(request.options.port);

async function begin(port: number): Promise<void> {
  try {
    await start(port);
  } catch (error) {
    if (!(error instanceof PortBusy)) throw error;
    fail(`${error.message} Stop the other program, or choose another port: npm start -- --port ${port + 1}`, 1);
  }
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
