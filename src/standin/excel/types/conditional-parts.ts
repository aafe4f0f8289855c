import type { ConditionalRule } from "../../../xlsx/book.ts";
import { invalidOperation } from "../../protocol/refusal.ts";
import type { Remote, Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, colourOf } from "../arguments.ts";
import { cellValueRule, customRule, showCellValueRule, showTextRule, textRule } from "../conditional-rules.ts";
import { mustBeUnprotected } from "../guards.ts";
import type { FormatHandle } from "../handles.ts";

type RuleOf<Kind extends ConditionalRule["kind"]> = ConditionalRule & { readonly kind: Kind };

function ruleOf<Kind extends ConditionalRule["kind"]>({ format }: FormatHandle, kind: Kind): RuleOf<Kind> {
  const { rule } = format;
  if (rule.kind !== kind) throw invalidOperation();
  return rule as RuleOf<Kind>;
}

function change(self: FormatHandle, edit: (format: FormatHandle["format"]) => void): void {
  mustBeUnprotected(self);
  edit(self.format);
}

const ruleScalar = <Kind extends ConditionalRule["kind"]>(
  kind: Kind,
  show: (rule: RuleOf<Kind>) => unknown,
  read: (value: unknown) => ConditionalRule,
): Scalar<FormatHandle> => ({
  get: (self) => show(ruleOf(self, kind)),
  set: (self, value) => {
    const rule = read(value);
    change(self, (format) => {
      format.rule = rule;
    });
  },
});

const Format = (self: FormatHandle): Remote => self.session.remote("ConditionalRangeFormat", self);

/** `Excel.CellValueConditionalFormat`: compares a cell's value. */
export const cellValueFormat: TypeSpec<FormatHandle> = {
  name: "CellValueConditionalFormat",
  scalars: { Rule: ruleScalar("cellValue", showCellValueRule, cellValueRule) },
  children: { Format },
};

/** `Excel.TextConditionalFormat`: looks for a text in a cell. */
export const textFormat: TypeSpec<FormatHandle> = {
  name: "TextConditionalFormat",
  scalars: { Rule: ruleScalar("containsText", showTextRule, textRule) },
  children: { Format },
};

/** `Excel.CustomConditionalFormat`: a formula of one's own. */
export const customFormat: TypeSpec<FormatHandle> = {
  name: "CustomConditionalFormat",
  children: { Format, Rule: (self) => self.session.remote("ConditionalFormatRule", self) },
};

/** `Excel.ConditionalFormatRule`: a formula, as the first cell of the range reads it. */
export const conditionalRule: TypeSpec<FormatHandle> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: ruleScalar("custom", (rule) => `=${rule.formula}`, customRule) },
};

/** `Excel.ConditionalRangeFormat`: the look of cells for which the rule holds. Borders and number formats are not modelled. */
export const conditionalLook: TypeSpec<FormatHandle> = {
  name: "ConditionalRangeFormat",
  children: {
    Fill: (self) => self.session.remote("ConditionalRangeFill", self),
    Font: (self) => self.session.remote("ConditionalRangeFont", self),
  },
};

/** `Excel.ConditionalRangeFill`. No fill reads as an empty text. */
export const conditionalFill: TypeSpec<FormatHandle> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ format }) => format.fill ?? "",
      set: (self, value) => {
        const fill = colourOf(value);
        change(self, (format) => {
          format.fill = fill;
        });
      },
    },
  },
  methods: {
    Clear: (self) =>
      change(self, (format) => {
        format.fill = null;
      }),
  },
};

/** `Excel.ConditionalRangeFont`: colour and bold; what the rule leaves alone reads as an empty text or null. */
export const conditionalFont: TypeSpec<FormatHandle> = {
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ format }) => format.fontColor ?? "",
      set: (self, value) => {
        const colour = colourOf(value);
        change(self, (format) => {
          format.fontColor = colour;
        });
      },
    },
    Bold: {
      get: ({ format }) => format.bold,
      set: (self, value) => {
        const bold = booleanOf(value);
        change(self, (format) => {
          format.bold = bold;
        });
      },
    },
  },
  methods: {
    Clear: (self) => change(self, (format) => Object.assign(format, { fontColor: null, bold: null })),
  },
};
