import type { FieldName, RegisterKind } from "../../layout.ts";
import type { Content } from "../content.ts";

/** How one field is headed, and what stands below such a heading. */
export interface FieldWords {
  readonly field: FieldName;
  /** Headings that mean the field and hardly anything else. */
  readonly says: readonly string[];
  /** Headings that may mean it: what stands below, or the lack of a better column, has to speak for it. */
  readonly hints: readonly string[];
  /** What a column of this field holds. */
  readonly holds: readonly Content[];
  /** What no column of this field holds. */
  readonly never: readonly Content[];
  /** The only kinds of register that have it; empty: any kind may. */
  readonly kinds: readonly RegisterKind[];
}

/** The phrases of a text with commas between them. */
export const words = (text: string): readonly string[] =>
  text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
