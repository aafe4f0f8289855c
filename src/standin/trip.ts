import type { WireRequest } from "./protocol/wire.ts";

/** One request of the client and what became of it. */
export interface Trip {
  readonly request: WireRequest;
  /** How many things it asked for. */
  readonly actions: number;
  readonly flags: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly statusCode: number;
  /** How long the stand-in took, in milliseconds; without its latency. */
  readonly milliseconds: number;
}

/**
 * Whether a request is only the client tidying up after `Excel.run`: it gives references back and asks for nothing.
 * Such requests are not counted as trips.
 */
export function isTidying(trip: Trip): boolean {
  return (
    trip.request.Actions.some(releases) &&
    trip.request.Actions.every((action) => releases(action) || action.ActionType === 1)
  );
}

const releases = (action: WireRequest["Actions"][number]): boolean => action.Name === "_RemoveReference";
