import "./styles/page.css";
import "./styles/head.css";
import "./styles/grid.css";
import "./styles/desk.css";
import { createRoot } from "react-dom/client";
import { readManifest } from "../host/manifest.ts";
import { findCellFont } from "./cell/cellFont.ts";
import { Fault } from "./Fault.tsx";
import { Workbench } from "./Workbench.tsx";

/** Reads the add-in's manifest and draws the page. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page of the workbench has no element called root.");
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error("The workbench's server has no manifest.xml.");
  const addIn = readManifest(await response.text());
  const font = findCellFont();
  document.documentElement.style.setProperty("--cell-font", font.family);
  document.documentElement.style.setProperty("--font-scale", String(font.scale));
  createRoot(root).render(
    <Fault>
      <Workbench addIn={addIn} font={font} />
    </Fault>,
  );
}

void start();
