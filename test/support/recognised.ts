import { recogniseSheet } from "../../src/domain/recognise/recogniseSheet.ts";
import type { Layout } from "../../src/domain/layout.ts";
import { gridFromText, type TextSheet } from "./gridFromText.ts";
import { layoutText, leftOutText } from "./layoutText.ts";

/** The registers found on a sheet of text. */
export const layoutsOf = (text: string, options: TextSheet = {}): readonly Layout[] =>
  recogniseSheet(gridFromText(text, options), []);

/** What is found on a sheet of text, a line a register: `actions A1:D3 · head 1 · 2 items · title A, owner B · totals 4`. */
export const readingsOf = (text: string, options: TextSheet = {}): readonly string[] =>
  layoutsOf(text, options).map((layout) =>
    [layoutText(layout), leftOutText(layout)].filter((part) => part !== "").join(" · "),
  );
