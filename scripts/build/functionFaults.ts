import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata.d.cts";

/** What Excel takes for a function's name. Source: Microsoft, "Manually create JSON metadata for custom functions". */
const NAME = /^[A-Z][A-Z0-9._]{2,127}$/;

/**
 * What is wrong with the custom functions of a built add-in, in words: metadata that Excel or a person cannot use, help that leads nowhere or
 * away, a script that needs a page or leaves a function without code. An empty list means that they may be published.
 * @param base the address that the add-in is published at
 */
export function faultsOfFunctions(folder: string, base: string): string[] {
  const missing = ["functions.json", "functions.js"].filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) return missing.map((file) => `${file} is missing`);
  const { functions } = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as FunctionsMetadata;
  return [
    ...(functions.length === 0 ? ["functions.json has no functions"] : []),
    ...functions.flatMap((one) => faultsOfOne(one, folder, base).map((fault) => `functions.json: ${one.id} ${fault}`)),
    ...repeated(functions.map(({ id }) => id.toUpperCase())).map((id) => `functions.json has two functions ${id}`),
    ...repeated(functions.map(({ name }) => name.toUpperCase())).map(
      (name) => `functions.json has the name ${name} twice`,
    ),
    ...faultsOfScript(readFileSync(path.join(folder, "functions.js"), "utf8"), functions),
  ];
}

function faultsOfOne(
  { name, description, helpUrl, parameters, result }: FunctionMetadata,
  folder: string,
  base: string,
) {
  const undescribed = parameters.filter((one) => (one.description ?? "") === "").map((one) => one.name);
  const single = parameters.filter(({ dimensionality }) => dimensionality !== "matrix").map((one) => one.name);
  return [
    ...(NAME.test(name) ? [] : [`has a name that Excel does not take: ${name}`]),
    ...((description ?? "") === "" ? ["has no description"] : []),
    ...undescribed.map((one) => `says nothing of ${one}`),
    ...single.map((one) => `takes no range for ${one}`),
    ...(result.dimensionality === "matrix" ? [] : ["does not spill"]),
    ...faultsOfHelp(helpUrl ?? "", folder, base),
  ];
}

/** Help has to be a page that is published with the add-in, at the function's own heading. */
function faultsOfHelp(address: string, folder: string, base: string): string[] {
  if (!address.startsWith(base)) return [`has help away from ${base}: ${address}`];
  const [file = "", anchor = ""] = address.slice(base.length).split("#");
  if (!existsSync(path.join(folder, file))) return [`has help that is not there: ${address}`];
  const page = readFileSync(path.join(folder, file), "utf8");
  return anchor !== "" && page.includes(`id="${anchor}"`) ? [] : [`has help without such a heading: ${address}`];
}

/** Runs the script as Excel for Windows does, with nothing of a page around it. */
function faultsOfScript(script: string, functions: readonly FunctionMetadata[]): string[] {
  const associated = new Map<string, unknown>();
  const associate = (given: object): void => Object.entries(given).forEach(([id, code]) => associated.set(id, code));
  try {
    runInNewContext(script, { CustomFunctions: { associate } });
  } catch (error) {
    return [`functions.js cannot run without a page: ${String(error)}`];
  }
  const ids = new Set(functions.map(({ id }) => id));
  return [
    ...[...ids]
      .filter((id) => typeof associated.get(id) !== "function")
      .map((id) => `functions.js has no code for ${id}`),
    ...[...associated.keys()].filter((id) => !ids.has(id)).map((id) => `functions.json does not describe ${id}`),
  ];
}

const repeated = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, index) => words.indexOf(word) !== index)),
];
