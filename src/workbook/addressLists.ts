import { type Area, areaAddress } from "../grid/area.ts";

/** Excel: a list of addresses has been refused from 8,192 characters on (office-js issue 5198). */
const LONGEST = 8_000;

/** Addresses of areas joined by commas, in as few lists as Excel takes: none is longer than 8,000 characters. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + 1 + address.length <= LONGEST)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}
