import { createRoot } from "react-dom/client";
import { Pane } from "./Pane.tsx";

/** Draws the pane as soon as Excel is ready for it. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page of the pane has no element called root.");
  createRoot(root).render(<Pane />);
}

void start();
