import { readFile } from "node:fs/promises";
import { contentType } from "./contentTypes.ts";
import { fileOf, type Site } from "./mounts.ts";
import { withLocalOffice } from "./officeAddress.ts";

/** What is sent back for one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What is asked: the method, the address without host, and what the browser says of itself. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** The name by which the browser called this server. */
  readonly host: string;
  /** From where the browser was sent (`Sec-Fetch-Site`); an empty text from one that does not say. */
  readonly from: string;
}

/** Nothing is kept by the browser: after a change, a reload shows it. */
const ALWAYS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

const plain = (status: number, body: string): Reply => ({
  status,
  headers: { ...ALWAYS, "content-type": "text/plain; charset=utf-8" },
  body,
});

/**
 * Answers one request from the files of a site. Only a browser that calls this server by its own name is answered,
 * so that no other site can have a name of its own lead here.
 */
export async function answer(site: Site, hosts: readonly string[], asked: Asked): Promise<Reply> {
  if (!hosts.includes(asked.host)) return plain(403, "The workbench answers to localhost only.\n");
  if (asked.method !== "GET" && asked.method !== "HEAD") return plain(405, "The workbench only gives out files.\n");
  const file = fileOf(site, asked.url.split(/[?#]/)[0] ?? "/");
  const bytes = file === null ? null : await read(file);
  if (file === null || bytes === null) return plain(404, `There is no ${asked.url} here.\n`);
  const isPage = file.endsWith(".html") && isFramedHere(asked);
  const body = isPage ? withLocalOffice(bytes.toString("utf8")) : bytes;
  return { status: 200, headers: { ...ALWAYS, "content-type": contentType(file) }, body };
}

/** A real Excel, which comes from elsewhere, gets the pages as they are published, with Microsoft's own office.js. */
const isFramedHere = ({ from }: Asked): boolean => from === "same-origin" || from === "";

/** The bytes of a file; null when it is not there or is a folder. */
async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error))) return null;
    throw error;
  }
}

/** The code of one of Node's own errors; an empty text for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
