/** The part of a sheet with nothing in it, without its declaration. */
export const blankSheet = (namespace: string): string => `<worksheet xmlns="${namespace}"><sheetData/></worksheet>`;
