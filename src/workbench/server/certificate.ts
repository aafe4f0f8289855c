import { createRequire } from "node:module";

/** A key and its certificate, as PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** What scripts/build/certificate.cjs finds on this machine: nothing, or what Microsoft's own tool made. */
interface Found {
  readonly key?: Buffer;
  readonly cert?: Buffer;
}

interface Maker {
  readonly generate: (
    subject: readonly { readonly name: string; readonly value: string }[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly private: string; readonly cert: string }>;
}

const require = createRequire(import.meta.url);

const DAY = 24 * 60 * 60 * 1000;

/** The names that the page may be called by. Kinds of name as X.509 numbers them: 2 is a domain, 7 an IP address. */
const NAMES = [
  { type: 2, value: "localhost" },
  { type: 7, ip: "127.0.0.1" },
] as const;

/**
 * The certificate to serve with: the one that `npx office-addin-dev-certs install` made, which browsers and Excel trust;
 * else one made now, good for a week and kept nowhere, which a browser asks about once.
 */
export async function serverCertificate(now: Date): Promise<Certificate> {
  const { developerCertificate } = require("../../../scripts/build/certificate.cjs") as {
    readonly developerCertificate: () => Found;
  };
  const { key, cert } = developerCertificate();
  return key && cert ? { key: key.toString(), cert: cert.toString() } : throwAwayCertificate(now);
}

/** A certificate for `localhost` made now, good for a week. */
export async function throwAwayCertificate(now: Date): Promise<Certificate> {
  const { generate } = require("selfsigned") as Maker;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    ...{ keyType: "ec", curve: "P-256", algorithm: "sha256" },
    ...{ notBeforeDate: new Date(now.getTime() - DAY), notAfterDate: new Date(now.getTime() + 7 * DAY) },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: NAMES },
    ],
  });
  return { key: made.private, cert: made.cert };
}
