import type { Remote } from "./remote.ts";
import { PathType, type WirePath } from "./wire.ts";

/** A member's name as the client's user writes it: `GetUsedRange` is `getUsedRange`. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** Where something happened, as `OfficeExtension.Error.debugInfo.errorLocation` says it: `Range.values`. */
export const memberLocation = (owner: Remote | null, wireName: string): string =>
  `${owner?.type.name ?? ""}.${memberName(wireName)}`;

/** Where finding an object failed: `WorksheetCollection.getItem`. */
export const pathLocation = (owner: Remote | null, path: WirePath): string =>
  memberLocation(owner, path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name);
