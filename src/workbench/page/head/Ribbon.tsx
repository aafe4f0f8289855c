import type { ReactElement } from "react";
import type { AddIn, RibbonButton } from "../../host/manifest.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { LineEdit } from "../../host/personSheets.ts";
import { isPossible, lineActions } from "../desk/lineActions.ts";
import { TroubleMenu } from "./TroubleMenu.tsx";

/** The strip of buttons above the grid. */
export interface RibbonProps {
  readonly document: OpenDocument;
  readonly addIn: AddIn;
  /** The id of the add-in's button whose function is running; null while none is. */
  readonly running: string | null;
  readonly onUndo: () => void;
  readonly onLines: (edit: LineEdit) => void;
  readonly onButton: (button: RibbonButton) => void;
}

/** Short names for the buttons; what exactly they would do to the selection is their title. */
const LINE_NAMES: Readonly<Record<LineEdit, string>> = {
  insertRows: "Insert rows",
  insertColumns: "Insert columns",
  deleteRows: "Delete rows",
  deleteColumns: "Delete columns",
};

/** A strip like Excel's Home tab: editing, the add-in's own groups as its manifest has them, and what can go wrong. */
export function Ribbon({ document, addIn, running, onUndo, onLines, onButton }: RibbonProps): ReactElement {
  const { area } = document.host.session.selection;
  return (
    <section className="ribbon" aria-label="Home" data-region>
      <Group label="Editing">
        <button type="button" onClick={onUndo} disabled={document.undo.size === 0} title="Undo what was typed (Ctrl+Z)">
          Undo
        </button>
        <div className="pairs">
          {lineActions(area).map(({ edit, label }) => (
            <button
              key={edit}
              type="button"
              title={label}
              disabled={!isPossible(area, edit)}
              onClick={() => onLines(edit)}
            >
              {LINE_NAMES[edit]}
            </button>
          ))}
        </div>
      </Group>
      {addIn.groups.map((group) => (
        <Group key={group.id} label={group.label}>
          {group.buttons.map((button) => (
            <AddInButton key={button.id} button={button} isRunning={running === button.id} onPress={onButton} />
          ))}
        </Group>
      ))}
      <Group label="Try it out">
        <div className="stack">
          <TroubleMenu document={document} />
          <label className="check" title="What you do in the grid reaches the add-in as done on another machine">
            <input
              type="checkbox"
              checked={document.asColleague}
              onChange={(event) => document.setAsColleague(event.target.checked)}
            />
            Type as a colleague
          </label>
        </div>
      </Group>
    </section>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="group-buttons">{children}</div>
      <span className="group-label" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}

/** A button of the add-in, with its own picture. */
function AddInButton(props: {
  readonly button: RibbonButton;
  readonly isRunning: boolean;
  readonly onPress: (button: RibbonButton) => void;
}): ReactElement {
  const { button, isRunning, onPress } = props;
  const icon = button.icons.get(32) ?? [...button.icons.values()][0];
  return (
    <button
      type="button"
      className="tall"
      title={`${button.title}\n${button.description}`}
      aria-busy={isRunning}
      disabled={isRunning}
      onClick={() => onPress(button)}
    >
      {icon !== undefined && <img src={icon} width="32" height="32" alt="" />}
      {button.label}
    </button>
  );
}
