import type { ReactElement } from "react";
import { PutBackBar } from "../putBack/PutBackBar.tsx";
import { NewerBar } from "./NewerBar.tsx";
import { StaleBar } from "./StaleBar.tsx";
import { TroubleBar } from "./TroubleBar.tsx";

/** What is said above every view: what was refused, that a newer Scrutineer was here, what is stale, and what can be put back. */
export function Bars(): ReactElement {
  return (
    <>
      <TroubleBar at="pane" />
      <NewerBar />
      <StaleBar />
      <PutBackBar />
    </>
  );
}
