import path from "node:path";

/** A folder whose files answer for the addresses that begin with a prefix. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
  /** True where the addresses do not mind capitals: office.js asks for `en-GB/` of a folder `en-gb/`. */
  readonly lowerCase: boolean;
}

/** What a server gives out. */
export interface Site {
  /** The address that `/` means. */
  readonly home: string;
  readonly mounts: readonly Mount[];
}

/**
 * The file that an address leads to; null when no mount has it or the address tries to climb out of its folder. Whether
 * the file is there is not looked at. The first mount whose prefix fits answers.
 */
export function fileOf({ home, mounts }: Site, address: string): string | null {
  const plain = decoded(address === "/" ? home : address);
  const mount = mounts.find(({ prefix }) => plain?.startsWith(prefix));
  if (plain === null || !mount) return null;
  const rest = plain.slice(mount.prefix.length);
  const file = path.resolve(mount.folder, mount.lowerCase ? rest.toLowerCase() : rest);
  return file.startsWith(path.resolve(mount.folder) + path.sep) ? file : null;
}

/** An address without its escapes; null when it has what no file name has. */
function decoded(address: string): string | null {
  try {
    const plain = decodeURIComponent(address);
    return /[\0\\]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}
