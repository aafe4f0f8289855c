import { type ReactElement, useCallback, useEffect, useRef } from "react";
import type { OfficeFrame } from "../../host/officeFrame.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { AddInFrame } from "./AddInFrame.tsx";

/** A dialog of the add-in, over the workbook. */
export interface DialogFrameProps {
  readonly document: OpenDocument;
  readonly url: string;
  readonly title: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** What the dialog says to the page that opened it. */
  readonly onMessage: (message: string) => void;
  /** A person closed it. */
  readonly onClose: () => void;
}

/** Shows a page of the add-in as a dialog, as Excel on the web does; Escape closes it. */
export function DialogFrame({ onMessage, onClose, ...page }: DialogFrameProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const onFrame = useCallback(
    (frame: OfficeFrame) => {
      frame.onMessageToParent = onMessage;
      return () => (frame.onMessageToParent = null);
    },
    [onMessage],
  );
  return (
    <dialog ref={dialog} className="add-in-dialog" aria-label={page.title} onClose={onClose}>
      <AddInFrame {...page} kind="dialog" onFrame={onFrame} />
    </dialog>
  );
}
