import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Fluent's light or dark theme, as Excel has it; where Excel does not say, as the machine has it. High contrast needs no theme of its own:
 * the browser then puts the person's colours in place of all of ours.
 */
export function useTheme(ready: Promise<unknown>): Theme {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const look = (): void => setDark(excelIsDark() ?? query.matches);
    query.addEventListener("change", look);
    // Whether Excel can be talked to at all, the reading of the workbook says.
    ready.then(look, () => undefined);
    return () => query.removeEventListener("change", look);
  }, [ready]);
  return dark ? webDarkTheme : webLightTheme;
}

/** Whether Excel's own theme is dark; null where it does not say. */
function excelIsDark(): boolean | null {
  // Office: `officeTheme` is absent in older clients, and `isDarkTheme` newer than it (Office.OfficeTheme, learn.microsoft.com).
  const theme = (Office.context as Partial<Office.Context>).officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor ?? "");
}

/** Whether a colour, `#RRGGBB`, is nearer to black than to white; null for anything else. */
function isDark(colour: string): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Source: ITU-R BT.601, the brightness of a colour.
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
