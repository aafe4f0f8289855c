/** One request of the Excel API as office.js sends it to the page that frames it. */
export interface RichApiCall {
  /** `WacPartition` marks what office.js asks of its own accord while it starts. */
  readonly customData: string;
  readonly body: string;
  /** Bits; what they mean is in the stand-in's `RequestFlag`. */
  readonly flags: number;
}

/** What stands where in the list that carries a request. Source: ../shared/office-js/protocol.md, section 4, "Safe array". */
const Place = { customData: 0, body: 4, flags: 6 } as const;

/**
 * Reads a request of the Excel API.
 * @throws Error when it is none: that is a fault of this page or a new office.js, not of the add-in.
 */
export function readRichApiCall(data: unknown): RichApiCall {
  const list: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "ArrayData") : null;
  const parts: readonly unknown[] = Array.isArray(list) ? list : [];
  const [customData, body, flags] = [parts[Place.customData], parts[Place.body], parts[Place.flags]];
  if (typeof body !== "string" || typeof flags !== "number") {
    throw new Error("office.js sent a request of the Excel API in a form that the workbench does not know.");
  }
  return { customData: typeof customData === "string" ? customData : "", body, flags };
}

/** Whether office.js asks of its own accord, not for the add-in. */
export const isOfficesOwn = ({ customData }: RichApiCall): boolean => customData === "WacPartition";
