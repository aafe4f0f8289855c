import { isTidying } from "../../standin/trip.ts";
import type { WireRequest } from "../../standin/protocol/wire.ts";

/** Whether the text of a request only gives references back after `Excel.run`: such a request is nobody's action. */
export function isTidyingText(body: string): boolean {
  if (!body.includes("_RemoveReference")) return false;
  const request = JSON.parse(body) as WireRequest;
  const trip = { actions: request.Actions.length, flags: 0, bytesIn: body.length, bytesOut: 0 };
  return isTidying({ ...trip, request, statusCode: 0, milliseconds: 0 });
}
