import { type ChildProcess, spawn } from "node:child_process";
import type { Step } from "./steps.ts";

/** How long a script may take before it is stopped. */
const LONGEST = 15 * 60_000;

/** How long it then has to end by itself. */
const TO_TIDY_UP = 10_000;

const ON_WINDOWS = process.platform === "win32";

/** What came of a script. */
export interface Ended {
  /** Whether it ended well and in time. */
  readonly well: boolean;
  /** What it said; empty where that went straight to the screen. */
  readonly said: string;
}

/**
 * Runs a script of package.json in a group of processes of its own, so that all of them can be stopped: when it takes too long, and when we are
 * stopped ourselves.
 * @param shown whether what it says goes straight to the screen
 */
export function runScript({ script, options, env }: Step, shown: boolean, longest = LONGEST): Promise<Ended> {
  const args = ["run", "--silent", script, ...(options.length > 0 ? ["--", ...options] : [])];
  const child = spawn("npm", args, {
    stdio: shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
    shell: ON_WINDOWS,
    detached: !ON_WINDOWS,
  });
  const stop = (): void => stopGroup(child, "SIGTERM");
  const late = setTimeout(stop, longest);
  const last = setTimeout(() => stopGroup(child, "SIGKILL"), longest + TO_TIDY_UP);
  process.once("exit", stop);
  return outcomeOf(child).finally(() => {
    clearTimeout(late);
    clearTimeout(last);
    process.off("exit", stop);
  });
}

function outcomeOf(child: ChildProcess): Promise<Ended> {
  let said = "";
  const take = (part: Buffer): void => void (said += part.toString());
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ well: false, said: `${said}${error.message}\n` }));
    child.once("close", (status) => resolve({ well: status === 0, said }));
  });
}

/** Stops a process with all that it has started. On Windows a group has no number, and only the process itself is stopped. */
function stopGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  try {
    if (ON_WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It had ended already.
  }
}
