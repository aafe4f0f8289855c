/** Where office.js keeps what it learned of the page around it. */
const HOST_INFO = "hostInfoValue";
const SETTINGS = "CachedSessionSettings";

/**
 * Forgets what office.js kept of frames that are gone: it would believe an old page around it, and hold a workbook's old
 * settings for truer than the host's. Source: ../shared/office-js/protocol.md, section 6, pitfall 1.
 */
export function forgetOffice(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  for (const key of keys) if (key === HOST_INFO || key.endsWith(SETTINGS)) storage.removeItem(key);
}
