import { type Dispatch, useEffect } from "react";
import { type CommandNews, NEWS_CHANNEL, readNews } from "../../actions/commandNews.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { PaneEvent } from "./reduce.ts";

/** Hears what a ribbon button did in the same workbook: shows why it was refused, or reads the workbook again, for a check in the view Checks. */
export function useNews(
  ready: Promise<unknown>,
  dispatch: Dispatch<PaneEvent>,
  run: PaneTools["run"],
  reread: PaneTools["reread"],
): void {
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return undefined;
    const channel = new BroadcastChannel(NEWS_CHANNEL);
    const heard = (news: CommandNews): void => {
      if (news.kind === "shown") return;
      if (news.kind === "checked") dispatch({ kind: "viewChosen", view: "checks" });
      if (news.kind === "refused") dispatch({ kind: "refused", trouble: { at: "pane", words: news.words } });
      else if (news.kind === "explain") dispatch({ kind: "explainOpened" });
      else run("pane", "Reading the workbook", reread);
      channel.postMessage({ kind: "shown", workbook: news.workbook } satisfies CommandNews);
    };
    // That Excel is not there, the reading of the workbook says.
    ready.then(
      () => {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          const news = readNews(data, Office.context.document.url || "");
          if (news) heard(news);
        };
      },
      () => undefined,
    );
    return () => channel.close();
  }, [ready, dispatch, run, reread]);
}
