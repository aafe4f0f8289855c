import { type KeyboardEvent, type ReactElement, type Ref, useState } from "react";
import { endingKey } from "./CellEditor.tsx";
import type { Direction } from "../grid/steps.ts";
import type { Drafting } from "./useDraft.ts";

/** The bar above the grid: where the person is, and what is in the cell. */
export interface FormulaBarProps {
  /** What is selected: `B2`, or `B2:D4`. */
  readonly address: string;
  /** What the active cell has. */
  readonly content: string;
  readonly drafting: Drafting;
  readonly field: Ref<HTMLTextAreaElement>;
  /** Goes to an address; false when it is none. */
  readonly onGo: (address: string) => boolean;
  /** Begins to edit the active cell: with what it has, or with what was typed here. */
  readonly onBegin: (typed: string | null) => void;
  readonly onDone: (direction: Direction) => void;
  readonly onCancel: () => void;
}

/** Shows and edits what the active cell holds, and goes to an address. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { content, drafting, field, onBegin, onDone, onCancel } = props;
  const press = (event: KeyboardEvent): void => {
    const direction = endingKey(event, false);
    if (event.key === "Escape") onCancel();
    else if (direction && drafting.draft) {
      event.preventDefault();
      if (drafting.enter()) onDone(direction);
    }
  };
  return (
    <div className="formula-bar" data-region>
      <NameBox address={props.address} onGo={props.onGo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        className="formula"
        aria-label="Formula or value of the active cell"
        rows={1}
        spellCheck={false}
        value={drafting.draft?.text ?? content}
        onMouseDown={() => drafting.draft ?? onBegin(null)}
        onChange={(event) => (drafting.draft ? drafting.change : onBegin)(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}

/** Shows the selection's address; typing one and Enter goes there. */
function NameBox({ address, onGo }: Pick<FormulaBarProps, "address" | "onGo">): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setTyped(null);
    if (event.key === "Enter" && typed !== null && onGo(typed)) setTyped(null);
  };
  return (
    <input
      className="name-box"
      aria-label="Selected cells; type an address to go there"
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={press}
    />
  );
}
