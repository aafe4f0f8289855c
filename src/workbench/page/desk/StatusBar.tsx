import type { ReactElement } from "react";
import { displayValue } from "../../../standin/model/display.ts";
import { isTidying, type Trip } from "../../../standin/trip.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { selectionSums } from "./selectionSums.ts";

const shown = (value: number): string => displayValue(Number(value.toPrecision(12)), "General", false);

/** The selected cells' count, average and sum, when there are several. */
function sums({ host }: OpenDocument): string {
  const { sheet, area } = host.session.selection;
  const { count, numbers, sum } = selectionSums(sheet, area);
  if (count < 2) return "";
  const figures = numbers > 0 ? [`Average: ${shown(sum / numbers)}`, `Sum: ${shown(sum)}`] : [];
  return [`Count: ${count}`, ...figures].join("   ");
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What the add-in asked so far: useful to whoever works on it. */
function traffic(trips: readonly Trip[]): string {
  const asked = trips.filter((trip) => !isTidying(trip));
  const last = asked.at(-1);
  if (!last) return "No requests yet";
  const size = `${kilobytes(last.bytesIn)} up, ${kilobytes(last.bytesOut)} down`;
  return `${asked.length} ${asked.length === 1 ? "request" : "requests"}; last: ${last.actions} actions, ${size}`;
}

/** The line at the foot: whether a cell is edited, sums of the selection, and what the add-in asked. */
export function StatusBar({ document }: { readonly document: OpenDocument }): ReactElement {
  return (
    <div className="status">
      <span>{document.host.cellEdit ? "Edit" : "Ready"}</span>
      <span className="sums">{sums(document)}</span>
      <span className="traffic" title="What the add-in asked of the stand-in Excel">
        {traffic(document.host.trips)}
      </span>
    </div>
  );
}
