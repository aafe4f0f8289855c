import { type Area, areaAddress, parseArea } from "../../grid/area.ts";
import { sameArea } from "../sheet/sameSheet.ts";

/** Says where an area lies now; null when it is gone. */
export type MoveArea = (area: Area) => Area | null;

/** An address moved, null when its cells are gone; one that did not move, or cannot be read, stays as it is written. */
export function movedAddress(address: string, move: MoveArea): string | null {
  const area = parseArea(address);
  if (!area) return address;
  const now = move(area);
  if (!now) return null;
  return sameArea(now, area) ? address : areaAddress(now);
}

/** A list of areas (`A1:B2 D4`) moved; null when none is left. */
export function movedAddresses(list: string, move: MoveArea): string | null {
  const areas = list.trim().split(/\s+/);
  const left = areas.map((address) => movedAddress(address, move)).filter((address) => address !== null);
  if (left.length === 0) return null;
  return left.length === areas.length && left.every((address, index) => address === areas[index])
    ? list
    : left.join(" ");
}
