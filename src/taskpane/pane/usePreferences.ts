import { type Dispatch, useEffect, useState } from "react";
import { DEFAULT_PREFERENCES, keepPreferences, keptPreferences, type Preferences } from "../preferences.ts";
import type { PaneEvent } from "./reduce.ts";

/** Takes up what a person preferred last time, and from then on keeps what they prefer. */
export function usePreferences(preferences: Preferences, dispatch: Dispatch<PaneEvent>): void {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    void keptPreferences().then((kept) => {
      dispatch({ kind: "preferencesLoaded", preferences: kept ?? DEFAULT_PREFERENCES });
      setLoaded(true);
    });
  }, [dispatch]);
  useEffect(() => {
    if (loaded) void keepPreferences(preferences);
  }, [loaded, preferences]);
}
