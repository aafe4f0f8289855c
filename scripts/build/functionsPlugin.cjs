const { readFileSync } = require("node:fs");
const path = require("node:path");
const { functionsMetadata } = require("./functionsMetadata.cjs");
const { helpPage } = require("./helpPage.cjs");

const MANUAL = path.resolve(__dirname, "../../docs/manual/functions.md");

/** Adds to a build what Excel reads of the custom functions, functions.json, and the page that their help leads to. */
class FunctionsPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsPlugin", stage }, async () => {
        const { files, metadata } = await functionsMetadata(this.url);
        const page = helpPage(readFileSync(MANUAL, "utf8"), "Scrutineer: functions for your own sheets");
        compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
        compilation.emitAsset("functions-help.html", new sources.RawSource(page));
        compilation.fileDependencies.addAll([...files, MANUAL]);
      });
    });
  }
}

module.exports = { FunctionsPlugin };
