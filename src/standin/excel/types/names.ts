import { isErrorValue } from "../../../grid/scalar.ts";
import type { BookName } from "../../../xlsx/book.ts";
import { itemAlreadyExists, itemNotFound } from "../../protocol/refusal.ts";
import { Remote, type TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, textOf } from "../arguments.ts";
import { mustBeWritable } from "../guards.ts";
import type { NameHandle, RangeHandle, ScopeHandle } from "../handles.ts";
import { findName, nameArea, namesOf } from "../name-lookup.ts";
import { nameFormula, nameText } from "../name-rules.ts";
import { formulaReference } from "../range-address.ts";

const remoteName = ({ session }: ScopeHandle, name: BookName | null): Remote | null =>
  name && session.remote("NamedItem", { session, name });

function named(self: ScopeHandle, key: unknown): Remote {
  const found = remoteName(self, findName(self.session, self.sheet, key));
  if (!found) throw itemNotFound();
  return found;
}

/** Adds a name for a range or a formula. Source: `Excel.NamedItemCollection.add` (ExcelApi 1.4). */
function add(self: ScopeHandle, name: unknown, reference: unknown, comment: unknown): Remote | null {
  const { session, sheet } = self;
  mustBeWritable(session);
  const text = nameText(name);
  if (findName(session, sheet, text)) throw itemAlreadyExists();
  const formula =
    reference instanceof Remote
      ? formulaReference(reference.self as RangeHandle)
      : nameFormula(session, textOf(reference));
  const made: BookName = {
    ...{ name: text, sheet: sheet?.id ?? null, formula, hidden: false },
    comment: typeof comment === "string" ? comment : "",
  };
  session.book.names.push(made);
  session.calculation.wordChanged(made.name);
  return remoteName(self, made);
}

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export const namedItems: TypeSpec<ScopeHandle> = {
  name: "NamedItemCollection",
  items: (self) =>
    namesOf(self.session, self.sheet).map((name) => self.session.remote("NamedItem", { session: self.session, name })),
  item: named,
  methods: {
    Add: add,
    GetCount: ({ session, sheet }) => namesOf(session, sheet).length,
    GetItemOrNullObject: (self, key) => remoteName(self, findName(self.session, self.sheet, key)),
  },
};

function rangeOf({ session, name }: NameHandle): Remote | null {
  const found = nameArea(session, name);
  return found && session.remote("Range", found);
}

const CONSTANT = /^"((?:[^"]|"")*)"$/;

/** What a name's formula gives, as far as it is a reference or a constant; else the formula itself. */
function nameValue({ name }: NameHandle): string | number | boolean {
  const text = CONSTANT.exec(name.formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(name.formula)) return name.formula.toUpperCase() === "TRUE";
  if (name.formula.includes("#REF!")) return "#REF!";
  const number = Number(name.formula);
  return name.formula.trim() !== "" && Number.isFinite(number) ? number : name.formula;
}

function nameType(self: NameHandle): string {
  if (nameArea(self.session, self.name)) return "Range";
  const value = nameValue(self);
  if (isErrorValue(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function remove({ session, name }: NameHandle): void {
  mustBeWritable(session);
  session.book.names.splice(session.book.names.indexOf(name), 1);
  session.calculation.wordChanged(name.name);
}

/** `Excel.NamedItem`. */
export const namedItem: TypeSpec<NameHandle> = {
  name: "NamedItem",
  scalars: {
    _Id: { get: ({ name }) => name.name },
    Name: { get: ({ name }) => name.name },
    Type: { get: nameType },
    Value: { get: nameValue },
    Scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ session, name }, value) => {
        mustBeWritable(session);
        name.formula = nameFormula(session, textOf(value));
        session.calculation.wordChanged(name.name);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ session, name }, value) => {
        mustBeWritable(session);
        name.comment = textOf(value);
      },
    },
    Visible: {
      get: ({ name }) => !name.hidden,
      set: ({ session, name }, value) => {
        mustBeWritable(session);
        name.hidden = !booleanOf(value);
      },
    },
  },
  methods: {
    Delete: remove,
    GetRangeOrNullObject: rangeOf,
    GetRange: (self) => {
      const found = rangeOf(self);
      if (!found) throw itemNotFound();
      return found;
    },
  },
};
