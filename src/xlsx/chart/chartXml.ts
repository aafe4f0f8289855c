import type { BookSeries, MadeChart } from "../book.ts";
import { DRAWING } from "../package/vocabulary.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { type ElementWriter, elementWriter } from "../xml/elementWriter.ts";

const c: ElementWriter = elementWriter("c:");
const a: ElementWriter = elementWriter("a:");

/** Excel: lengths of lines are in English metric units, 12,700 to a point. */
const POINT = 12_700;

const val = (name: string, value: string | number): string => c(name, { val: value });
const solid = (colour: string): string => a("solidFill", {}, a("srgbClr", { val: colour.slice(1) }));

/** The part of a chart that we make. Source: ECMA-376 part 1, section 21.2. */
export function chartXml(chart: MadeChart, series: readonly BookSeries[]): string {
  const isBar = chart.kind === "barStacked";
  const drawn = series.map((one, index) => seriesXml(one, index, isBar)).join("");
  const gap = series.find(({ look }) => look.gapWidth !== null)?.look.gapWidth ?? 50;
  const kind = isBar
    ? c(
        "barChart",
        {},
        [
          val("barDir", "bar"),
          val("grouping", "stacked"),
          val("varyColors", 0),
          drawn,
          val("gapWidth", gap),
          val("overlap", 100),
          AXES,
        ].join(""),
      )
    : c("lineChart", {}, [val("grouping", "standard"), val("varyColors", 0), drawn, val("marker", 1), AXES].join(""));
  const legend = chart.legend === null ? "" : c("legend", {}, val("legendPos", "b") + val("overlay", 0));
  const body =
    titleXml(chart.title) +
    val("autoTitleDeleted", chart.title === "" ? 1 : 0) +
    c("plotArea", {}, c("layout") + kind + axesXml(chart, isBar)) +
    legend;
  const inner = c("chart", {}, `${body}${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}`);
  return c("chartSpace", { "xmlns:c": DRAWING.chart, "xmlns:a": DRAWING.art }, val("roundedCorners", 0) + inner);
}

const AXES = val("axId", 1) + val("axId", 2);

const titleXml = (title: string): string =>
  title === ""
    ? ""
    : c(
        "title",
        {},
        c(
          "tx",
          {},
          c(
            "rich",
            {},
            a("bodyPr") +
              a(
                "p",
                {},
                a("pPr", {}, a("defRPr", { sz: 1200, b: 1 })) +
                  a("r", {}, a("rPr", { lang: "en-GB", sz: 1200, b: 1 }) + a("t", {}, escapeText(title))),
              ),
          ),
        ) + val("overlay", 0),
      );

function axesXml({ valueFormat, reversed }: MadeChart, isBar: boolean): string {
  const scaling = (turned: boolean): string => c("scaling", {}, val("orientation", turned ? "maxMin" : "minMax"));
  const format =
    valueFormat === null
      ? c("numFmt", { formatCode: "General", sourceLinked: 1 })
      : c("numFmt", { formatCode: valueFormat, sourceLinked: 0 });
  const labels = val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", "low");
  const category = [
    val("axId", 1),
    scaling(reversed),
    val("delete", 0),
    val("axPos", isBar ? "l" : "b"),
    labels,
    val("crossAx", 2),
    val("crosses", "autoZero"),
  ];
  const lines = c("majorGridlines", {}, c("spPr", {}, a("ln", { w: 6350 }, solid("#D9D9D9"))));
  const value = [
    val("axId", 2),
    scaling(false),
    val("delete", 0),
    val("axPos", isBar ? "b" : "l"),
    lines,
    format,
    labels,
    val("crossAx", 1),
    val("crosses", "autoZero"),
  ];
  return c("catAx", {}, category.join("")) + c("valAx", {}, value.join(""));
}

function seriesXml({ name, values, categories, look }: BookSeries, index: number, isBar: boolean): string {
  const { fill, line, weight, dashed, marker, labels } = look;
  const stroke = a(
    "ln",
    { w: Math.round((weight ?? (isBar ? 0.75 : 2.25)) * POINT) },
    (line === null ? "" : solid(line)) + (dashed ? a("prstDash", { val: "dash" }) : ""),
  );
  const shape = c("spPr", {}, (isBar && fill !== null ? solid(fill) : "") + stroke);
  const point =
    marker === "none"
      ? val("symbol", "none")
      : val("symbol", marker) +
        val("size", 7) +
        (line === null ? "" : c("spPr", {}, solid(line) + a("ln", {}, solid(line))));
  const shown = labels === null ? "" : c("dLbls", {}, labelsXml(labels));
  const cells = [
    categories === null ? "" : c("cat", {}, c("strRef", {}, c("f", {}, escapeText(categories)))),
    values === null ? "" : c("val", {}, c("numRef", {}, c("f", {}, escapeText(values)))),
  ].join("");
  const title = c("tx", {}, c("v", {}, escapeText(name)));
  const start = val("idx", index) + val("order", index) + title + shape;
  return c(
    "ser",
    {},
    isBar
      ? `${start}${val("invertIfNegative", 0)}${shown}${cells}`
      : `${start}${c("marker", {}, point)}${shown}${cells}${val("smooth", 0)}`,
  );
}

/** The value at each point or on each bar. */
const labelsXml = (format: string): string =>
  c("numFmt", { formatCode: format, sourceLinked: format === "General" ? 1 : 0 }) +
  ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
    .map((part) => val(part, part === "showVal" ? 1 : 0))
    .join("");
