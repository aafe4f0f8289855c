const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const FOLDER = path.resolve(__dirname, "../../src/functions");

/** The files that have a custom function, in the order of their names. */
const functionFiles = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(FOLDER, file))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();

/**
 * What Excel has to know of the custom functions, made from the comments that stand before them by Microsoft's own generator. Errors in cells
 * are handed to the functions, so that one of them spoils no more than its own answer; addresses of help begin at `url`.
 */
async function functionsMetadata(url) {
  const files = functionFiles();
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`functions.json cannot be made: ${errors.join("; ")}`);
  const metadata = JSON.parse(metadataJson);
  const functions = metadata.functions.map((one) => ({ ...one, helpUrl: new URL(one.helpUrl, url).href }));
  return { files, metadata: { ...metadata, allowErrorForDataTypeAny: true, functions } };
}

module.exports = { functionsMetadata };
