/** How the workbench is to be served. */
export interface ServerOptions {
  readonly port: number;
}

/** What `npm start` was asked: to serve, to say how it is used, or something that it does not understand. */
export type Request =
  | { readonly kind: "serve"; readonly options: ServerOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** The port that manifest.xml names. */
export const DEFAULT_PORT = 3000;

/** How to start the workbench. */
export const USAGE = `npm start                   the workbench on https://localhost:${DEFAULT_PORT}/
npm start -- --port 3001    on another port`;

/** Reads the arguments of `npm start`. A port is a whole number from 1 to 65535; the last one given counts. */
export function readOptions(args: readonly string[]): Request {
  let port = DEFAULT_PORT;
  for (let at = 0; at < args.length; at += 1) {
    const [option = "", joined] = (args[at] ?? "").split("=");
    if (option === "--help" || option === "-h") return { kind: "help" };
    if (option !== "--port") return wrong(`There is no option ${option}.`);
    const text = joined ?? args[(at += 1)] ?? "";
    const asked = readPort(text);
    if (asked === null) return wrong(`--port takes a whole number from 1 to 65535, not "${text}".`);
    port = asked;
  }
  return { kind: "serve", options: { port } };
}

function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

const wrong = (message: string): Request => ({ kind: "wrong", message: `${message}\n\n${USAGE}` });
