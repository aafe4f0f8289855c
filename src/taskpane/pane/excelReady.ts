import { ActionRefusal } from "../../actions/actionRefusal.ts";

/**
 * Kept as soon as Excel can be talked to.
 * @throws ActionRefusal when the page is not in Excel, or Microsoft's client library did not arrive
 */
export async function excelReady(): Promise<void> {
  if (typeof Office === "undefined") {
    const why = "Microsoft’s library for add-ins (office.js) could not be loaded, so Scrutineer cannot reach Excel.";
    throw new ActionRefusal("no-excel", `${why} Check that you are online, then reload the pane.`);
  }
  const { host } = await Office.onReady();
  // Office: host is null in a plain browser, whatever the types say ("Office.onReady", learn.microsoft.com).
  if ((host as Office.HostType | null) !== null) return;
  throw new ActionRefusal(
    "no-excel",
    "This page is Scrutineer’s task pane. Open it from Excel: Home, Scrutineer, Open.",
  );
}
