import type { ReactElement } from "react";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { trendLine } from "../../domain/register/trendLine.ts";
import { markedRating } from "../../report/cells.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { TrendLine } from "../trend/TrendLine.tsx";

interface TrendsProps {
  readonly register: Extract<RatedRegister, { readonly kind: "indicators" }>;
}

/** The indicators of a register, each with its rating and its trend line. */
export function Trends({ register }: TrendsProps): ReactElement {
  const { context, rated, scale } = register;
  return (
    <PlainList label={`Trends of ${register.register.layout.name}`}>
      <ShowMore things={rated} first={10}>
        {(one) => {
          const line = trendLine(one, context);
          return (
            <li key={one.item.row}>
              <Paragraph>{`${one.item.title}: ${markedRating(scale, one.rating)}`}</Paragraph>
              {line === null ? (
                <Paragraph quiet>No line: fewer than two values are known.</Paragraph>
              ) : (
                <TrendLine title={one.item.title} line={line} />
              )}
            </li>
          );
        }}
      </ShowMore>
    </PlainList>
  );
}
