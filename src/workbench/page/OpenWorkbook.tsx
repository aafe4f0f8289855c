import { type ReactElement, useCallback, useState } from "react";
import type { Command, CommandEnd } from "../host/commandRun.ts";
import type { AddIn, RibbonButton } from "../host/manifest.ts";
import type { OpenDocument } from "../host/openDocument.ts";
import type { Refusal } from "../host/personActs.ts";
import { undoLast } from "../host/personEdits.ts";
import type { CellFont } from "./cell/cellFont.ts";
import { Desk } from "./desk/Desk.tsx";
import { doLineAction } from "./desk/lineActions.ts";
import { useDraft } from "./desk/useDraft.ts";
import { CommandFrame } from "./frame/CommandFrame.tsx";
import { PaneSide } from "./frame/PaneSide.tsx";
import { Ribbon } from "./head/Ribbon.tsx";
import { Notice } from "./Notice.tsx";
import { useDocument } from "./useDocument.ts";

/** A workbook that is open, with the add-in beside it. */
export interface OpenWorkbookProps {
  readonly document: OpenDocument;
  readonly addIn: AddIn;
  readonly font: CellFont;
}

/** Why a ribbon button did nothing; null when it did its work. */
const ENDS: Readonly<Record<CommandEnd, ((name: string) => string) | null>> = {
  done: null,
  "no such function": (name) => `The add-in has no function ${name}, which its manifest names. Nothing was done.`,
  "not answered": (name) => `The add-in’s function ${name} did not end within five minutes, so it was stopped.`,
};

/** The ribbon, the grid and the pane. */
export function OpenWorkbook({ document, addIn, font }: OpenWorkbookProps): ReactElement {
  useDocument(document);
  const [notice, setNotice] = useState<string | null>(null);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [command, setCommand] = useState<Command | null>(null);
  const refused = useCallback((refusal: Refusal) => setNotice(refusal?.sentence ?? null), []);
  const drafting = useDraft(document, refused);
  const settle = (): boolean => drafting.draft === null || drafting.enter();
  const press = ({ id, action }: RibbonButton): void => {
    if (!settle()) return;
    if (action.kind === "pane") setPaneOpen(true);
    else setCommand({ button: id, functionName: action.name });
  };
  const end = useCallback(
    (how: CommandEnd) => {
      setNotice(ENDS[how]?.(command?.functionName ?? "") ?? null);
      setCommand(null);
    },
    [command],
  );
  return (
    <>
      <Ribbon
        document={document}
        addIn={addIn}
        running={command?.button ?? null}
        onUndo={() => settle() && refused(undoLast(document))}
        onLines={(edit) => settle() && refused(doLineAction(document, edit))}
        onButton={press}
      />
      <Notice text={notice} onClose={() => setNotice(null)} />
      <div className={isPaneOpen ? "room with-pane" : "room"}>
        <Desk {...{ document, font, drafting, refused }} addInMenu={{ buttons: addIn.cellMenu, press }} />
        {isPaneOpen && <PaneSide document={document} addIn={addIn} onClose={() => setPaneOpen(false)} />}
      </div>
      {command && addIn.functionFile !== null && (
        <CommandFrame document={document} addIn={addIn} url={addIn.functionFile} command={command} onEnd={end} />
      )}
    </>
  );
}
