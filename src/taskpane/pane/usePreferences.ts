import { type Dispatch, useEffect, useRef } from "react";
import { keepPreferences, keptPreferences } from "../preferences.ts";
import type { Preferences } from "../preferences.ts";
import type { PaneEvent } from "./reduce.ts";

/** Takes up what a person preferred last time, and keeps what they prefer now. */
export function usePreferences(preferences: Preferences, dispatch: Dispatch<PaneEvent>): void {
  const loaded = useRef(false);
  useEffect(() => {
    void keptPreferences().then((kept) => {
      loaded.current = true;
      if (kept !== null) dispatch({ kind: "preferencesLoaded", preferences: kept });
    });
  }, [dispatch]);
  useEffect(() => {
    if (loaded.current) void keepPreferences(preferences);
  }, [preferences]);
}
