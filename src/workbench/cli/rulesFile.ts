import { readFileSync } from "node:fs";
import { readRulesJson } from "../../actions/rulesJson.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { BadInput } from "./badInput.ts";

/**
 * Reads a rules file.
 * @throws BadInput when there is no such file or it holds no JSON
 * @throws ActionRefusal when its JSON is no rules
 */
export function readRulesFile(path: string): readonly Setting[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new BadInput(`The rules file ${path} cannot be read. Check its name and folder.`);
  }
  try {
    return readRulesJson(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BadInput(`The rules file ${path} holds no JSON: ${error.message}`);
  }
}
