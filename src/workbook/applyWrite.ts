import type { Write } from "../grid/write.ts";
import {
  applyClear,
  applyFormulas,
  applyInsert,
  applyMerge,
  applyNumberFormat,
  applyTakeOut,
  applyValues,
} from "./applyCells.ts";
import { applyAddChart, applyPointChart, applyRemoveChart } from "./applyChart.ts";
import { applyLook } from "./applyLook.ts";
import { applyRemoveName, applySetName } from "./applyNames.ts";
import { applyGridlines, applyPrintSetup, applySelect, applyTabColour } from "./applyPage.ts";
import {
  applyAddSheet,
  applyAutofit,
  applyColumnWidth,
  applyDeleteSheet,
  applyFreeze,
  applyRename,
  applyRowHeight,
} from "./applySheet.ts";
import { applyAddTable, applyRemoveTable, applyResizeTable, applyTextRules } from "./applyTable.ts";
import type { Apply, Batch, WriteOf } from "./batch.ts";

/** For each kind of write, what puts it into a request. */
type Appliers = { readonly [Kind in Write["kind"]]: Apply<Kind> };

const APPLIERS: Appliers = {
  values: applyValues,
  formulas: applyFormulas,
  numberFormat: applyNumberFormat,
  look: applyLook,
  clear: applyClear,
  insert: applyInsert,
  merge: applyMerge,
  takeOut: applyTakeOut,
  addSheet: applyAddSheet,
  renameSheet: applyRename,
  deleteSheet: applyDeleteSheet,
  columnWidth: applyColumnWidth,
  rowHeight: applyRowHeight,
  autofitRows: applyAutofit,
  freezeRows: applyFreeze,
  printSetup: applyPrintSetup,
  showGridlines: applyGridlines,
  tabColour: applyTabColour,
  select: applySelect,
  addTable: applyAddTable,
  removeTable: applyRemoveTable,
  resizeTable: applyResizeTable,
  conditionalFormat: applyTextRules,
  addChart: applyAddChart,
  pointChart: applyPointChart,
  removeChart: applyRemoveChart,
  setName: applySetName,
  removeName: applyRemoveName,
  // `mergeWrites` takes barriers out: there is nothing to do at one.
  barrier: () => undefined,
  checkpoint: () => undefined,
};

/** Puts one write into a request; it is carried out with the next sync. */
export function applyWrite<Kind extends Write["kind"]>(batch: Batch, write: WriteOf<Kind>): void {
  APPLIERS[write.kind](batch, write);
}
