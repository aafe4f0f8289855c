import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Explained } from "../../actions/explainCell.ts";
import { cellAddress, type Place } from "../../grid/area.ts";
import type { Part } from "../../grid/explanation.ts";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PlainList } from "../pane/PlainList.tsx";
import { ShowMore } from "../pane/ShowMore.tsx";
import { TrendLine } from "../trend/TrendLine.tsx";

type Row = Extract<Explained, { readonly kind: "item" }>["row"];

interface ExplanationProps {
  readonly explained: Explained;
  readonly onRow: (place: Place) => void;
}

/** What there is to say of a cell: a figure's rule, what it counts and out of what, and the rows behind it. */
export function Explanation({ explained, onRow }: ExplanationProps): ReactElement {
  const { place } = explained;
  if (explained.kind === "words") return <Paragraph>{explained.words}</Paragraph>;
  if (explained.kind === "item")
    return (
      <>
        <Heading level={3}>{explained.row.title}</Heading>
        <RowWords row={explained.row} />
        {explained.trend !== null && <Paragraph>{explained.trend}</Paragraph>}
      </>
    );
  const { figure, differs } = explained;
  const { rows, more } = figure;
  return (
    <>
      <Heading level={3}>{`${place.sheet}, ${cellAddress(place.row, place.column)}: ${figure.shows}`}</Heading>
      <Paragraph quiet>{[figure.table, figure.row, figure.column].filter((one) => one !== "").join(" · ")}</Paragraph>
      {differs !== null && <Paragraph>{differs}</Paragraph>}
      <Paragraph>{figure.rule}</Paragraph>
      <PartWords words="Counted" part={figure.numerator} />
      <PartWords words="Out of" part={figure.denominator} />
      <Paragraph quiet>{figure.note}</Paragraph>
      <Heading level={3}>{`Rows behind it: ${(rows.length + more).toLocaleString("en-GB")}`}</Heading>
      <PlainList>
        <ShowMore key={`${place.sheet}!${place.row},${place.column}`} things={rows} first={10}>
          {(row) => (
            <li key={`${row.place.sheet}!${row.place.row},${row.place.column}`}>
              <Link inline as="button" onClick={() => onRow(row.place)}>
                {row.title === "" ? cellAddress(row.place.row, row.place.column) : row.title}
              </Link>
              <RowWords row={row} />
            </li>
          )}
        </ShowMore>
        {more > 0 && <li>{`and ${more.toLocaleString("en-GB")} more`}</li>}
      </PlainList>
    </>
  );
}

function PartWords({ words, part }: { readonly words: string; readonly part: Part | null }): ReactElement | null {
  if (part === null) return null;
  return <Paragraph>{`${words}: ${part.count.toLocaleString("en-GB")} ${part.what}`}</Paragraph>;
}

/** What a row shows, its rating and why. */
function RowWords({ row: { facts, line, rating, title, why } }: { readonly row: Row }): ReactElement {
  const rated = [rating, why].filter((one) => one !== null && one !== "").join(": ");
  return (
    <>
      {facts.length > 0 && (
        <Paragraph quiet>{facts.map(({ label, words }) => `${label}: ${words}`).join("; ")}</Paragraph>
      )}
      {rated !== "" && <Paragraph quiet>{rated}</Paragraph>}
      {line !== null && <TrendLine title={title} line={line} />}
    </>
  );
}
