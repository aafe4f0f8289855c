import type { Finding } from "../finding.ts";
import type { Layout } from "../layout.ts";
import { findingAt } from "./makeFinding.ts";

/** What may be read in more than one way about where a register stands and what its columns mean: a question a doubt. */
export const layoutFindings = (layout: Layout): readonly Finding[] =>
  layout.doubts.map(({ question, readings }) => {
    const place = { sheet: layout.sheet, row: layout.area.row, column: layout.area.column };
    const taken = readings[0];
    const others = readings.slice(1).map(({ choice, consequence }) => `${choice}: ${consequence}`);
    return findingAt(
      { place, words: layout.name },
      {
        code: "layout-doubtful",
        severity: "note",
        message: taken ? `${question} Taken: ${taken.choice}. ${taken.consequence}` : question,
        proposal: others.length === 0 ? "Confirm it." : `Confirm it, or choose ${others.join(" Or ")}`,
      },
    );
  });
