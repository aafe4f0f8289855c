import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import type { OpenDocument } from "../../host/openDocument.ts";
import { protectSheet } from "../../host/personSheets.ts";
import type { TroubleKind } from "../../host/trouble.ts";

/** Kinds of trouble in the order in which they are offered, in plain words, with the code that the add-in gets. */
const KINDS: readonly (readonly [kind: TroubleKind, label: string, code: string])[] = [
  ["cellEdit", "A cell is being edited", "InvalidOperationInCellEditMode"],
  ["requestTooLarge", "The request is too large", "RequestPayloadSizeLimitExceeded"],
  ["answerTooLarge", "The answer is too large", "ResponsePayloadSizeLimitExceeded"],
  ["throttled", "Too many requests", "ActivityLimitReached"],
  ["lost", "The connection is lost", "InvalidOrTimedOutSession"],
  ["silent", "Excel does not answer", "no answer"],
];

/** How long answers can be made to take, in milliseconds. */
const DELAYS: readonly (readonly [milliseconds: number, label: string])[] = [
  [0, "At once"],
  [500, "Half a second"],
  [3000, "Three seconds"],
];

/** What can be made to go wrong, to see what the add-in makes of it. */
export function TroubleMenu({ document }: { readonly document: OpenDocument }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    setOpen(false);
    opener.current?.focus();
  };
  const isTroubled = document.trouble !== null || document.host.latency > 0 || document.host.session.readOnly;
  return (
    <div className="trouble" onKeyDown={press}>
      <button
        ref={opener}
        type="button"
        className={isTroubled ? "troubled" : undefined}
        aria-expanded={isOpen}
        aria-controls="trouble-panel"
        onClick={() => setOpen(!isOpen)}
      >
        What can go wrong
      </button>
      {isOpen && (
        <>
          <div className="menu-veil" onMouseDown={() => setOpen(false)} />
          <div className="trouble-panel" id="trouble-panel">
            <States document={document} />
            <Faults document={document} />
            <Delays document={document} />
          </div>
        </>
      )}
    </div>
  );
}

/** What the workbook can be like. */
function States({ document }: { readonly document: OpenDocument }): ReactElement {
  const { session } = document.host;
  const { sheet } = session.selection;
  return (
    <fieldset>
      <legend>The workbook</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={sheet.protection !== null}
          onChange={(event) => protectSheet(document, sheet, event.target.checked)}
        />
        The sheet {sheet.name} is protected
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={session.readOnly}
          onChange={(event) => document.setReadOnly(event.target.checked)}
        />
        The workbook is read only
      </label>
    </fieldset>
  );
}

/** What can happen to the add-in's next request, or to all of them. */
function Faults({ document }: { readonly document: OpenDocument }): ReactElement {
  const { trouble } = document;
  const lasting = trouble?.lasting ?? false;
  return (
    <fieldset>
      <legend>The add-in’s next request</legend>
      <label className="check">
        <input type="radio" name="trouble" checked={trouble === null} onChange={() => document.arrange(null)} />
        Nothing goes wrong
      </label>
      {KINDS.map(([kind, label, code]) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name="trouble"
            checked={trouble?.kind === kind}
            onChange={() => document.arrange({ kind, lasting })}
          />
          <span>{label}</span> <code>{code}</code>
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={lasting}
          disabled={trouble === null}
          onChange={(event) => trouble && document.arrange({ ...trouble, lasting: event.target.checked })}
        />
        And every request after it
      </label>
    </fieldset>
  );
}

/** How long the answers take. */
function Delays({ document }: { readonly document: OpenDocument }): ReactElement {
  return (
    <fieldset>
      <legend>Answers come</legend>
      {DELAYS.map(([milliseconds, label]) => (
        <label key={milliseconds} className="check">
          <input
            type="radio"
            name="latency"
            checked={document.host.latency === milliseconds}
            onChange={() => document.setLatency(milliseconds)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
