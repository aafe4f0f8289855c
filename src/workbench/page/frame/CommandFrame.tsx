import { type ReactElement, useCallback, useRef, useState } from "react";
import { type Command, type CommandEnd, CommandRun } from "../../host/commandRun.ts";
import type { AddIn } from "../../host/manifest.ts";
import type { OfficeFrame } from "../../host/officeFrame.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { AddInFrame } from "./AddInFrame.tsx";
import { DialogFrame } from "./DialogFrame.tsx";

/** A ribbon button's function that is to be run once. */
export interface CommandFrameProps {
  readonly document: OpenDocument;
  readonly addIn: AddIn;
  readonly url: string;
  readonly command: Command;
  readonly onEnd: (end: CommandEnd) => void;
}

/** Runs a ribbon button's function as Excel on the web does: in a page of the add-in that nobody sees, with the dialog that it may open. */
export function CommandFrame({ document, addIn, url, command, onEnd }: CommandFrameProps): ReactElement {
  const [dialog, setDialog] = useState<string | null>(null);
  const opener = useRef<OfficeFrame | null>(null);
  const onFrame = useCallback(
    (frame: OfficeFrame) => {
      opener.current = frame;
      frame.onDialog = setDialog;
      const run = new CommandRun(frame, command, onEnd);
      return () => run.cancel();
    },
    [command, onEnd],
  );
  const said = useCallback((messageContent: string) => {
    opener.current?.tellOfDialog({ messageType: 0, messageContent, messageOrigin: location.origin });
  }, []);
  const closed = useCallback(() => {
    setDialog(null);
    opener.current?.tellOfDialog({ messageType: 12006 });
  }, []);
  const { name, requirements } = addIn;
  return (
    <>
      <AddInFrame {...{ document, url, requirements, onFrame }} title={`${name}: ribbon buttons`} hidden />
      {dialog !== null && (
        <DialogFrame {...{ document, requirements }} url={dialog} title={name} onMessage={said} onClose={closed} />
      )}
    </>
  );
}
