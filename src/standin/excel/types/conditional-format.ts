import type { ConditionalRule } from "../../../xlsx/book.ts";
import { invalidOperation, itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, wholeNumberOf } from "../arguments.ts";
import { addFormat, clearConditionalFormats, formatsOf, rank, ranked } from "../conditional-list.ts";
import { newRule, typeOfRule } from "../conditional-rules.ts";
import { mustBeUnprotected } from "../guards.ts";
import type { FormatHandle, RangeHandle, Selves } from "../handles.ts";
import { rangeAt } from "../range-address.ts";

const remotes = (range: RangeHandle): readonly Remote[] =>
  formatsOf(range).map((format) => range.session.remote("ConditionalFormat", { ...range, format }));

function find(range: RangeHandle, key: unknown): Remote | null {
  const format = formatsOf(range).find(({ id }) => id === key);
  return format ? range.session.remote("ConditionalFormat", { ...range, format }) : null;
}

function required(remote: Remote | null | undefined): Remote {
  if (!remote) throw itemNotFound();
  return remote;
}

function add(range: RangeHandle, type: unknown): Remote {
  mustBeUnprotected(range);
  const format = addFormat(range, newRule(type));
  return range.session.remote("ConditionalFormat", { ...range, format });
}

/** `Excel.ConditionalFormatCollection`: the conditional formats that reach into a range. */
export const conditionalFormats: TypeSpec<RangeHandle> = {
  name: "ConditionalFormatCollection",
  items: remotes,
  item: (range, key) => required(find(range, key)),
  methods: {
    Add: add,
    ClearAll: (range) => {
      mustBeUnprotected(range);
      clearConditionalFormats(range.sheet, range.area);
    },
    GetCount: (range) => formatsOf(range).length,
    GetItemAt: (range, index) => required(remotes(range)[wholeNumberOf(index)]),
    GetItemOrNullObject: find,
  },
};

type Part = "CellValueConditionalFormat" | "TextConditionalFormat" | "CustomConditionalFormat";

/** The part of a format that goes with its kind of rule. Excel: the part of another kind is refused. */
const partOf =
  (kind: ConditionalRule["kind"], part: Part) =>
  (self: FormatHandle): Remote => {
    if (self.format.rule.kind !== kind) throw invalidOperation();
    return self.session.remote(part, self satisfies Selves[Part]);
  };

const partOrNull =
  (kind: ConditionalRule["kind"], part: Part) =>
  (self: FormatHandle): Remote | null =>
    self.format.rule.kind === kind ? self.session.remote(part, self satisfies Selves[Part]) : null;

const priority: Scalar<FormatHandle> = {
  get: ({ sheet, format }) => ranked(sheet).indexOf(format),
  set: (self, value) => {
    mustBeUnprotected(self);
    rank(self.sheet, self.format, wholeNumberOf(value));
  },
};

const stopIfTrue: Scalar<FormatHandle> = {
  get: ({ format }) => format.stopIfTrue,
  set: (self, value) => {
    mustBeUnprotected(self);
    self.format.stopIfTrue = booleanOf(value);
  },
};

function rangeOrNull({ session, sheet, format }: FormatHandle): Remote | null {
  const [area, ...others] = format.areas;
  return area && others.length === 0 ? session.remote("Range", rangeAt(session, sheet, area)) : null;
}

/** `Excel.ConditionalFormat`. Rules of other kinds than cell value, text and formula are kept as they are and only listed. */
export const conditionalFormat: TypeSpec<FormatHandle> = {
  name: "ConditionalFormat",
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => typeOfRule(format.rule) },
    Priority: priority,
    StopIfTrue: stopIfTrue,
  },
  children: {
    CellValue: partOf("cellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: partOrNull("cellValue", "CellValueConditionalFormat"),
    TextComparison: partOf("containsText", "TextConditionalFormat"),
    TextComparisonOrNullObject: partOrNull("containsText", "TextConditionalFormat"),
    Custom: partOf("custom", "CustomConditionalFormat"),
    CustomOrNullObject: partOrNull("custom", "CustomConditionalFormat"),
  },
  methods: {
    Delete: (self) => {
      mustBeUnprotected(self);
      self.sheet.conditionalFormats.splice(self.sheet.conditionalFormats.indexOf(self.format), 1);
    },
    // Excel: refused when the format applies to several ranges. Source: `Excel.ConditionalFormat.getRange`.
    GetRange: (self) => required(rangeOrNull(self)),
    GetRangeOrNullObject: rangeOrNull,
    GetRanges: ({ session, sheet, format }) => session.remote("RangeAreas", { session, sheet, areas: format.areas }),
  },
};
