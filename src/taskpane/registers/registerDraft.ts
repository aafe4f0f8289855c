import type { RegisterChange } from "../../actions/changeRegister.ts";
import type { RegisterState } from "../../actions/workbookState.ts";
import { areaAddress, parseArea } from "../../grid/area.ts";
import type { FieldName, Layout, RegisterKind } from "../../domain/layout.ts";
import type { FieldChoice } from "../../domain/recognise/fixColumns.ts";
import type { Role } from "../../domain/register/role.ts";

/** What a person has chosen for a register and not yet saved. */
export interface RegisterDraft {
  readonly kind: RegisterKind;
  /** In the order of the roles. */
  readonly roles: readonly Role[];
  /** By column; a column that is not here keeps its meaning. */
  readonly fields: ReadonlyMap<number, FieldName | null>;
  /** As typed: `A4:K32`. */
  readonly area: string;
  readonly name: string;
  readonly orientation: Layout["orientation"];
  /** As typed: how many rows (of a register that lists its items across: columns) at its beginning are headings. */
  readonly headings: string;
}

/** The draft that changes nothing. */
export const draftOf = ({ layout, roles }: RegisterState): RegisterDraft => ({
  kind: layout.kind,
  roles,
  fields: new Map(),
  area: areaAddress(layout.area),
  headings: String(layout.headerRows.length),
  name: layout.name,
  orientation: layout.orientation,
});

/** What a draft changes, or what is wrong with the place that was typed. */
export type DraftReading =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly change: RegisterChange; readonly count: number }
  | { readonly kind: "wrong"; readonly about: "area" | "headings"; readonly fault: string };

/** Reads a draft against the register as it is. */
export function readDraft(register: RegisterState, draft: RegisterDraft): DraftReading {
  const before = draftOf(register);
  const place = readPlace(register, draft, before);
  if (place !== null && "fault" in place) return place;
  const fields = fieldChoices(register, draft.fields);
  const changed = [...draft.fields].filter(([column, field]) => fieldAt(register, column) !== field).length;
  const kind = draft.kind === before.kind ? null : draft.kind;
  const roles = draft.roles.join() === before.roles.join() ? null : draft.roles;
  const name = draft.name.trim() === before.name ? null : draft.name.trim();
  const orientation = draft.orientation === before.orientation ? null : draft.orientation;
  const count = changed + [kind, roles, place, name, orientation].filter((one) => one !== null).length;
  if (count === 0) return { kind: "same" };
  const further = { ...(name === null ? {} : { name }), ...(orientation === null ? {} : { orientation }) };
  return { kind: "changed", count, change: { kind, roles, fields, place, ...further } };
}

const fieldAt = ({ columns }: RegisterState, at: number): FieldName | null =>
  columns.find(({ column }) => column === at)?.field?.field ?? null;

/** The choices by heading. Columns with one heading between them are told apart by their order, so all of them are given. */
export function fieldChoices(register: RegisterState, fields: RegisterDraft["fields"]): readonly FieldChoice[] {
  const changed = register.columns.filter(({ column, heading }) => heading !== "" && fields.has(column));
  const headings = new Set(changed.map(({ heading }) => heading.toLowerCase()));
  return register.columns
    .filter(({ heading }) => headings.has(heading.toLowerCase()))
    .map(({ column, heading, field }) => ({ heading, field: fields.get(column) ?? keptField(fields, column, field) }));
}

const keptField = (
  fields: RegisterDraft["fields"],
  column: number,
  field: RegisterState["columns"][number]["field"],
): FieldName | null => (fields.has(column) ? null : (field?.field ?? null));

function readPlace({ layout }: RegisterState, draft: RegisterDraft, before: RegisterDraft) {
  if (draft.area.trim().toUpperCase() === before.area && draft.headings.trim() === before.headings) return null;
  const area = parseArea(draft.area);
  if (area === null) return wrong("area", "This is no area of a sheet. Write it as A4:K32.");
  const down = layout.orientation === "rows";
  const [first, length] = down ? [area.row, area.rows] : [area.column, area.columns];
  const count = Number(draft.headings);
  if (!Number.isInteger(count) || count < 0 || count >= length)
    return wrong("headings", `Write a whole number from 0, for none, to ${Math.max(1, length - 1)}.`);
  return { area, headerRows: Array.from({ length: count }, (_, index) => first + index) };
}

const wrong = (about: "area" | "headings", fault: string) => ({ kind: "wrong", about, fault }) as const;
