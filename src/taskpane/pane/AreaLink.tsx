import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { type Area, areaAddress } from "../../grid/area.ts";
import type { Spot } from "./paneState.ts";
import { useGoTo } from "./useGoTo.ts";

interface AreaLinkProps {
  readonly sheet: string;
  readonly area: Area;
  /** Where to say why it cannot be shown. */
  readonly at: Spot;
  /** Its words; without any, the sheet and the address. */
  readonly children?: ReactNode;
}

/** A place of the workbook that is shown in Excel when it is pressed: `SP Outcomes, A4:K32`. */
export function AreaLink({ sheet, area, at, children }: AreaLinkProps): ReactElement {
  const goTo = useGoTo();
  return (
    <Link inline as="button" onClick={() => goTo(sheet, area, at)}>
      {children ?? `${sheet}, ${areaAddress(area)}`}
    </Link>
  );
}
