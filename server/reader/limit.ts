/** Limits on files; no list of declarations comes near them. Sizes in bytes, lengths in UTF-16 code units. */
export const limit = {
  entries: 2000,
  inflated: 600 * 1024 * 1024,
  /** Inflated size divided by packed size; it isn't checked up to an inflated size of `ratioFree`. */
  ratio: 300,
  ratioFree: 50 * 1024 * 1024,
  sharedStrings: 150 * 1024 * 1024,
  styles: 100_000,
  merges: 50_000,
  /** Excel allows 31. */
  sheetName: 100,
  depth: 100,
  cells: 20_000_000,
  /** XML elements from the end of one row to the end of the next; a row with all columns has a tenth of it. */
  elementsToRow: 1_000_000,
  /** Rows with content, and blank rows between them. */
  rows: 500_000,
  /** Excel's last row. */
  rowNumber: 1_048_576,
  columns: 200,
  text: 4_000,
  line: 1_000_000,
  quotedLines: 200,
  /** Excel's number of columns. */
  fields: 16_384,
} as const

/** Rows of a batch: few enough that other work waits only milliseconds. */
export const batchSize = 500
