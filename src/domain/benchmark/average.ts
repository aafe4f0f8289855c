import { plain } from "../reading/words.ts";

const AVERAGE =
  /\b(?:averages?|mean|median|total|all|england|britain|uk|united kingdom|wales|scotland|national|nation|region(?:al)?|north(?:ern)? (?:east|west)|south (?:east|west)|east of england|(?:east|west) midlands|yorkshire|greater london|tees valley|combined authority|cipfa|neighbours?|family|peers?|group|quartile|unitar(?:y|ies)|counties|districts|metropolitans?|benchmark)\b/;

/** Whether a heading or name is that of several authorities together (`England`, `North East average`) and not of one. */
export const isAverage = (name: string): boolean => AVERAGE.test(plain(name));

/** Whether the heading of a register's names says that each row is an authority: `Local authority`, `Council`. */
export const headsAuthorities = (heading: string): boolean =>
  /\b(?:authorit(?:y|ies)|councils?|la|las|boroughs?|districts?)\b/.test(plain(heading)) &&
  !/\bour\b/.test(plain(heading));
