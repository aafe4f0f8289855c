import { type ReactElement, useCallback } from "react";
import { type Command, type CommandEnd, CommandRun } from "../../host/commandRun.ts";
import type { AddIn } from "../../host/manifest.ts";
import type { OfficeFrame } from "../../host/officeFrame.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { AddInFrame } from "./AddInFrame.tsx";

/** A ribbon button's function that is to be run once. */
export interface CommandFrameProps {
  readonly document: OpenDocument;
  readonly addIn: AddIn;
  readonly url: string;
  readonly command: Command;
  readonly onEnd: (end: CommandEnd) => void;
}

/** Runs a ribbon button's function as Excel on the web does: in a page of the add-in that nobody sees. */
export function CommandFrame({ document, addIn, url, command, onEnd }: CommandFrameProps): ReactElement {
  const onFrame = useCallback(
    (frame: OfficeFrame) => {
      const run = new CommandRun(frame, command, onEnd);
      return () => run.cancel();
    },
    [command, onEnd],
  );
  const title = `${addIn.name}: ribbon buttons`;
  return <AddInFrame {...{ document, url, title, onFrame }} requirements={addIn.requirements} hidden />;
}
