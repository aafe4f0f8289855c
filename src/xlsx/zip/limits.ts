/** The most a workbook may measure once unpacked, in bytes: 512 MB. A bigger one would take the memory of the page. */
export const MOST_BYTES = 512 * 1024 * 1024;

/**
 * A large part that unpacks to more than this many times its packed size is no real sheet: XML of cells packs 10 to 60
 * times, and a file made to overwhelm its reader about 1,000 times.
 */
export const MOST_RATIO = 250;

/** The unpacked size in bytes, 16 MB, above which a part is large. */
export const RATIO_MATTERS_FROM = 16 * 1024 * 1024;
