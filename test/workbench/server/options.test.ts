import { DEFAULT_PORT, readOptions, USAGE } from "../../../src/workbench/server/options.ts";

it.each<[because: string, args: readonly string[], port: number]>([
  ["the manifest's port without a word", [], DEFAULT_PORT],
  ["a port in two words", ["--port", "3001"], 3001],
  ["a port in one word", ["--port=4000"], 4000],
  ["the lowest port", ["--port", "1"], 1],
  ["the highest port", ["--port", "65535"], 65_535],
  ["the last of several", ["--port", "1", "--port=2"], 2],
])("serves on %s", (_because, args, port) => {
  expect(readOptions(args)).toStrictEqual({ kind: "serve", options: { port } });
});

it.each<[because: string, args: readonly string[], said: RegExp]>([
  ["no port after --port", ["--port"], /--port takes a whole number from 1 to 65535, not ""/],
  ["a port of 0", ["--port", "0"], /not "0"/],
  ["a port beyond the last", ["--port", "65536"], /not "65536"/],
  ["a port that is a word", ["--port", "web"], /not "web"/],
  ["a negative port", ["--port=-1"], /not "-1"/],
  ["an unknown option", ["--prot", "3001"], /There is no option --prot/],
])("refuses %s, and says how to begin", (_because, args, said) => {
  const request = readOptions(args);
  expect(request).toMatchObject({ kind: "wrong", message: expect.stringMatching(said) });
  expect(request).toMatchObject({ message: expect.stringContaining(USAGE) });
});

it.each([["--help"], ["-h"]])("tells how to begin for %s", (option) => {
  expect(readOptions([option])).toStrictEqual({ kind: "help" });
  expect(readOptions(["--port", "3001", option])).toStrictEqual({ kind: "help" });
});
