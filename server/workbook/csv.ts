import { safeText } from './safe-text'

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line of CSV. A text that a spreadsheet might take for a formula gets an apostrophe. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(safeText(cell)))).join(',')}\r\n`
