import { type ReactElement, useState } from "react";
import type { AddIn } from "../../host/manifest.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { AddInFrame } from "./AddInFrame.tsx";

/** The task pane beside the grid, with its title as Excel draws it. */
export interface PaneSideProps {
  readonly document: OpenDocument;
  readonly addIn: AddIn;
  readonly onClose: () => void;
}

/** The add-in's pane: its production build, in a frame. */
export function PaneSide({ document, addIn, onClose }: PaneSideProps): ReactElement {
  const [times, setTimes] = useState(0);
  return (
    <aside className="pane" aria-label={`${addIn.name} task pane`} data-region>
      <header className="pane-head">
        <h2>{addIn.name}</h2>
        <button type="button" className="quiet" onClick={() => setTimes(times + 1)} title="Load the pane anew">
          Reload
        </button>
        <button
          type="button"
          className="quiet"
          onClick={onClose}
          title="Close the pane; Open on the ribbon shows it again"
        >
          Close
        </button>
      </header>
      <AddInFrame
        key={times}
        document={document}
        url={addIn.pane}
        title={`${addIn.name} in the task pane`}
        requirements={addIn.requirements}
      />
    </aside>
  );
}
