import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/** Where the two builds of a workbench are. */
export interface Built {
  /** The add-in, exactly as `npm run build` makes it. */
  readonly addIn: string;
  /** The workbench's own page. */
  readonly page: string;
}

type MakeConfiguration = (env: unknown, options: { readonly mode: string }) => Configuration;

const require = createRequire(import.meta.url);

/** The project's own folder. */
export const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Kept by nobody: ignored by git, by the tests and by `npm run build`. */
const BUILDS = path.join(ROOT, "node_modules/.cache/scrutineer-workbench");

/**
 * Builds the add-in for production, with the addresses of its manifest moved to `url`, and the workbench's page.
 * @throws Error with webpack's own words when something does not compile.
 */
export async function build(url: string): Promise<Built> {
  process.env["SCRUTINEER_URL"] = url;
  const folder = path.join(BUILDS, new URL(url).port || "443");
  const built = { addIn: path.join(folder, "add-in"), page: path.join(folder, "page") };
  // Much of either is done by other threads, so that both at once take less time.
  await Promise.all([
    run(configuration("webpack.config.js", built.addIn)),
    run(configuration("webpack.workbench.config.cjs", built.page)),
  ]);
  return built;
}

function configuration(file: string, folder: string): Configuration {
  const make = require(path.join(ROOT, file)) as MakeConfiguration;
  const made = make({}, { mode: "production" });
  return { ...made, context: ROOT, output: { ...made.output, path: folder }, cache: cacheOf(made, folder) };
}

/** A cache of its own for each folder, so that builds at the same time do not write each other's. */
const cacheOf = (made: Configuration, folder: string): NonNullable<Configuration["cache"]> =>
  typeof made.cache === "object" ? { ...made.cache, type: "filesystem", cacheDirectory: `${folder}-cache` } : false;

function run(made: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(made);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const failed = error ?? closing ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
        if (failed) reject(failed);
        else resolve();
      });
    });
  });
}
