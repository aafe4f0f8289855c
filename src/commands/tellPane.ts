import { type CommandNews, NEWS_CHANNEL, readNews } from "../actions/commandNews.ts";

/** How long an open pane may take to answer, in milliseconds. */
const PATIENCE = 400;

/** Tells the pane of the same workbook what happened. Whether one is open and shows it. */
export function tellPane(news: CommandNews): Promise<boolean> {
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  return new Promise((resolve) => {
    const end = (shown: boolean): void => {
      clearTimeout(timer);
      channel.close();
      resolve(shown);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (readNews(data, news.workbook)?.kind === "shown") end(true);
    };
    channel.postMessage(news);
  });
}
