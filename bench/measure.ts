import { findRegisters } from "../src/actions/find.ts";
import { makeReport } from "../src/actions/report.ts";
import { createBridge } from "../src/standin/bridge.ts";
import { createStandIn, type StandIn } from "../src/standin/host.ts";
import { isTidying } from "../src/standin/trip.ts";
import { installOffice, loadOffice } from "../src/workbench/office.ts";
import { registerOf } from "./registerOf.ts";

/** What an action cost on a register of so many rows. */
export interface Cost {
  readonly action: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** Requests of the client, without those that only tidy up. */
  readonly syncs: number;
  /** Things asked for in all requests. */
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The bare JSON of the values that were written; 0 when nothing was. */
  readonly bareBytes: number;
}

const CHOICES = { period: "Q1 21/22", asAt: null, rules: [], today: 44377 };

/** Measures finding, reporting, and refreshing a report that is already right, on a register of so many rows. */
export async function measure(rows: number): Promise<readonly Cost[]> {
  const host = createStandIn(registerOf(rows));
  const uninstall = installOffice(loadOffice(createBridge(host)));
  try {
    const found = await cost("find", rows, host, findRegisters);
    const reported = await cost("report", rows, host, () => makeReport("scrutiny", CHOICES));
    const refreshed = await cost("refresh, nothing changed", rows, host, () => makeReport("scrutiny", CHOICES));
    return [found, reported, refreshed];
  } finally {
    uninstall();
  }
}

async function cost(action: string, rows: number, host: StandIn, work: () => Promise<unknown>): Promise<Cost> {
  host.trips.length = 0;
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const trips = host.trips.filter((trip) => !isTidying(trip));
  const sum = (of: (trip: (typeof trips)[number]) => number): number =>
    trips.reduce((total, trip) => total + of(trip), 0);
  return {
    action,
    rows,
    milliseconds,
    syncs: trips.length,
    actions: sum((trip) => trip.actions),
    bytesIn: sum(({ bytesIn }) => bytesIn),
    bytesOut: sum(({ bytesOut }) => bytesOut),
    bareBytes: sum((trip) => trip.request.Actions.reduce((total, one) => total + bareBytesOf(one), 0)),
  };
}

/** The JSON of the values, formulas or text that one action writes. */
function bareBytesOf(action: StandIn["trips"][number]["request"]["Actions"][number]): number {
  const written = action.ActionType === 4 && (action.Name === "Values" || action.Name === "Formulas");
  return written ? JSON.stringify(action.ArgumentInfo?.Arguments?.[0] ?? null).length : 0;
}
