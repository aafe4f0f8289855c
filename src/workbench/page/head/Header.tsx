import { type ReactElement, useRef } from "react";
import { SAMPLES } from "./files.ts";

/** The top of the page. */
export interface HeaderProps {
  /** The name of the open file; null while none is open. */
  readonly name: string | null;
  /** Whether something was changed since it was opened. */
  readonly isChanged: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (file: string) => void;
  readonly onSave: () => void;
  readonly onAbout: () => void;
}

/** What the page is, which workbook is open, and how to open and save one. */
export function Header(props: HeaderProps): ReactElement {
  const { name, isChanged, onOpen, onSample, onSave, onAbout } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="head">
      <img src="/assets/icon-32.png" width="24" height="24" alt="" />
      <h1>
        Scrutineer workbench
        <small>
          A stand-in for Excel, not Excel.{" "}
          <button type="button" className="link" onClick={onAbout}>
            What differs
          </button>
        </small>
      </h1>
      <p className="file-name">
        {name ?? "No workbook is open"}
        {isChanged && <span className="changed"> · changed, not saved</span>}
      </p>
      <div className="head-actions">
        <input
          ref={picker}
          type="file"
          className="unseen"
          aria-label="Open a workbook"
          tabIndex={-1}
          accept=".xlsx,.xlsm"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onOpen(file);
            event.target.value = "";
          }}
        />
        <button type="button" onClick={() => picker.current?.click()}>
          Open…
        </button>
        <select aria-label="Open a sample" value="" onChange={(event) => onSample(event.target.value)}>
          <option value="" disabled>
            Samples
          </option>
          {SAMPLES.map(({ file, label }) => (
            <option key={file} value={file}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" className="primary" onClick={onSave} disabled={name === null}>
          Save a copy
        </button>
      </div>
    </header>
  );
}
