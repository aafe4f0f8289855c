import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { answer, codeOf } from "./answer.ts";
import type { Certificate } from "./certificate.ts";
import type { Site } from "./mounts.ts";

/** A server that is running. */
export interface Serving {
  close(): void;
}

/** The port is in use by somebody else. */
export class PortBusy extends Error {
  override readonly name = "PortBusy";
}

/** Both of `localhost`'s own addresses; the second is not there on every machine. */
const ADDRESSES = ["127.0.0.1", "::1"] as const;

/**
 * Serves a site on `https://localhost:<port>/`, to this machine only.
 * @throws PortBusy when another program has the port.
 */
export async function serve(site: Site, port: number, certificate: Certificate): Promise<Serving> {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const running: Server[] = [];
  const close = (): void => {
    for (const server of running) server.close();
  };
  for (const address of ADDRESSES) {
    const server = createServer({ ...certificate }, (request, response) => void reply(site, hosts, request, response));
    try {
      await listen(server, port, address);
      running.push(server);
    } catch (error) {
      if (address === "::1" && codeOf(error) !== "EADDRINUSE") continue;
      close();
      throw codeOf(error) === "EADDRINUSE" ? new PortBusy(`Port ${port} is in use.`) : error;
    }
  }
  return { close };
}

const listen = (server: Server, port: number, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, resolve);
  });

const fetchSite = ({ "sec-fetch-site": site }: IncomingMessage["headers"]): string =>
  typeof site === "string" ? site : "";

async function reply(
  site: Site,
  hosts: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/", headers } = request;
  try {
    const found = await answer(site, hosts, { method, url, host: headers.host ?? "", from: fetchSite(headers) });
    response.writeHead(found.status, found.headers).end(method === "HEAD" ? undefined : found.body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}
