import * as v from "valibot";

/** The channel on which a ribbon button's page tells an open pane what it did: the two are pages of their own. */
export const NEWS_CHANNEL = "scrutineer";

const NEWS = v.variant("kind", [
  /** The summaries of a workbook were refreshed. */
  v.object({ kind: v.literal("refreshed"), workbook: v.string() }),
  /** A workbook was checked: its findings can be looked at. */
  v.object({ kind: v.literal("checked"), workbook: v.string() }),
  /** What was asked could not be done, with the words for the person. */
  v.object({ kind: v.literal("refused"), workbook: v.string(), words: v.string() }),
  /** The selected figure is to be explained. */
  v.object({ kind: v.literal("explain"), workbook: v.string() }),
  /** A pane's answer: it shows what it was told. */
  v.object({ kind: v.literal("shown"), workbook: v.string() }),
]);

/** What a ribbon button's page and an open pane tell each other. `workbook` is the address of the workbook that both stand in. */
export type CommandNews = Readonly<v.InferOutput<typeof NEWS>>;

/** Reads what came over the channel; null when it is none of ours, or about another workbook. */
export function readNews(data: unknown, workbook: string): CommandNews | null {
  const read = v.safeParse(NEWS, data);
  return read.success && read.output.workbook === workbook ? read.output : null;
}
