/** One file in a zip, still packed. `packed` is a view into the zip's own bytes, or freshly packed for a new file. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes, as they stand in the zip. */
  readonly nameBytes: Uint8Array;
  readonly packed: Uint8Array;
  /** Unpacked size in bytes, as the zip's directory states it. */
  readonly size: number;
  readonly crc: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly flags: number;
  /** Date and time of the file in MS-DOS form: the time in the low 16 bits, the date in the high ones. */
  readonly modified: number;
  readonly externalAttributes: number;
}
