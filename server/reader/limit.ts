/** A file beyond any of these is a trap, not a list of declarations. Sizes in bytes, lengths in UTF-16 units. */
export const limit = {
  entries: 2000,
  inflated: 600 * 1024 * 1024,
  /** Inflated to packed; small files may exceed it up to `ratioFree`. */
  ratio: 300,
  ratioFree: 50 * 1024 * 1024,
  sharedStrings: 150 * 1024 * 1024,
  styles: 100_000,
  merges: 50_000,
  /** Spreadsheets themselves allow 31. */
  sheetName: 100,
  depth: 100,
  cells: 20_000_000,
  /** From one row's end to the next one's: a row of all columns has a tenth of it. */
  elementsToRow: 1_000_000,
  /** Rows with content; blank rows between them count. */
  rows: 500_000,
  /** As far as a spreadsheet goes. */
  rowNumber: 1_048_576,
  columns: 200,
  text: 4_000,
  line: 1_000_000,
  quotedLines: 200,
  /** As many columns as a spreadsheet has. */
  fields: 16_384,
} as const

/** A batch of rows; small enough to keep other work waiting only milliseconds. */
export const batchSize = 500
