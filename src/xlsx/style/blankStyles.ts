import { TRANSITIONAL } from "../package/vocabulary.ts";

/**
 * The styles part of a workbook that has none yet, in a given namespace. Excel: the first two fills must be none and
 * gray125, whatever a file says.
 */
export const blankStyles = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

/** The same in the namespace that Excel itself writes. */
export const BLANK_STYLES = blankStyles(TRANSITIONAL.main);
