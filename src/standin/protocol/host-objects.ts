import type { References } from "./references.ts";
import type { Remote } from "./remote.ts";

/** What the processor needs of a host: its root, the objects it keeps, and objects made out of nothing. */
export interface HostObjects {
  readonly root: Remote;
  readonly references: References;
  /** Makes an object of a server type (`NewObject` paths); null when there is no such type. */
  create(serverType: string): Remote | null;
}
