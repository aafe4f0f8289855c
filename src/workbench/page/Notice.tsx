import type { ReactElement } from "react";

/** What the page has to say to the person; it is read out as it appears. */
export interface NoticeProps {
  /** Null for nothing. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** A line above the grid that says why something was not done, until it is closed. */
export function Notice({ text, onClose }: NoticeProps): ReactElement {
  return (
    <div role="status" className={text === null ? "notice empty" : "notice"}>
      {text !== null && (
        <>
          <span>{text}</span>
          <button type="button" className="quiet" onClick={onClose}>
            Dismiss
          </button>
        </>
      )}
    </div>
  );
}
