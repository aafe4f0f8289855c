import type { TypeSpec } from "../../protocol/remote.ts";
import { itemNotFound } from "../../protocol/refusal.ts";
import type { AreasHandle } from "../handles.ts";
import { fullAddress } from "../range-address.ts";

const rangeOf = ({ session, sheet, areas }: AreasHandle, index: unknown) => {
  const area = areas[Number(index)];
  if (!area) throw itemNotFound();
  return session.remote("Range", { session, sheet, area });
};

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export const rangeAreas: TypeSpec<AreasHandle> = {
  name: "RangeAreas",
  kept: true,
  scalars: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress({ sheet, area })).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  children: {
    Areas: (self) => self.session.remote("RangeCollection", self),
    Worksheet: (self) => self.session.remote("Worksheet", self),
    Format: (self) => self.session.remote("RangeFormat", self),
  },
  methods: { _KeepReference: () => null },
};

/** `Excel.RangeCollection`: the rectangles of a `RangeAreas`, one by one. */
export const rangeCollection: TypeSpec<AreasHandle> = {
  name: "RangeCollection",
  items: (self) => self.areas.map((_, index) => rangeOf(self, index)),
  methods: { GetCount: ({ areas }) => areas.length, GetItemAt: rangeOf },
};
