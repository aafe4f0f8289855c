import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { frameName, newConversation } from "../../host/conversation.ts";
import { OfficeFrame } from "../../host/officeFrame.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { forgetOffice } from "./officeStorage.ts";

/** A page of the add-in in a frame of the workbench. To load it anew, give it another key. */
export interface AddInFrameProps {
  readonly document: OpenDocument;
  /** The page's address as the manifest has it. */
  readonly url: string;
  readonly title: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  /** A dialog can speak to the page that opened it. */
  readonly kind?: "page" | "dialog";
  /** Called with the host's side of the talk before the page has said anything; what it returns is called at the end. */
  readonly onFrame?: (frame: OfficeFrame) => () => void;
}

/** Begins a talk, and forgets what office.js kept of earlier ones. */
function beginConversation() {
  forgetOffice(sessionStorage);
  return newConversation(location.origin, crypto.randomUUID());
}

/** Frames a page of the add-in and answers its office.js as Excel on the web does. */
export function AddInFrame(props: AddInFrameProps): ReactElement {
  const { document, url, title, requirements, hidden = false, kind = "page", onFrame } = props;
  const [conversation] = useState(beginConversation);
  const element = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const inside = element.current?.contentWindow;
    if (!inside) return undefined;
    const send = (text: string): void => inside.postMessage(text, location.origin);
    const frame = new OfficeFrame({ conversation, document, requirements, send });
    const receive = (event: MessageEvent): void => {
      if (event.source === inside && event.origin === location.origin) frame.receive(event.data);
    };
    window.addEventListener("message", receive);
    const ends = [frame.open(), onFrame?.(frame), () => window.removeEventListener("message", receive)];
    return () => {
      for (const end of ends) end?.();
    };
  }, [conversation, document, requirements, onFrame]);
  return <iframe ref={element} title={title} name={frameName(conversation, kind)} src={url} hidden={hidden} />;
}
