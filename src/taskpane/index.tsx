import { createRoot } from "react-dom/client";
import { Pane } from "./Pane.tsx";
import { excelReady } from "./pane/excelReady.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page of the pane has no element called root.");
createRoot(root).render(<Pane ready={excelReady()} />);
