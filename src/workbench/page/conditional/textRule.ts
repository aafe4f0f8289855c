import type { ConditionalRule } from "../../../xlsx/book.ts";

type TextRule = Extract<ConditionalRule, { readonly kind: "containsText" }>;

/** Whether what a cell shows has a text at its beginning, at its end, anywhere or nowhere; capitals do not matter. */
export function showsText(shown: string, { operator, text }: TextRule): boolean {
  const [whole, part] = [shown.toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case "contains":
      return whole.includes(part);
    case "notContains":
      return !whole.includes(part);
    case "beginsWith":
      return whole.startsWith(part);
    case "endsWith":
      return whole.endsWith(part);
  }
}
