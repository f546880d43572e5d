import type ExcelJS from 'exceljs'

/** Internals of ExcelJS 4.4.0's stream writer that its types don't have. */
interface SheetInsides {
  stream: { write(xml: string): void }
  /** Called where the schema requires column breaks: after the row breaks. */
  _writeLegacyData(): void
}

/** Begins a new page of paper after each of these columns, from 1; ExcelJS writes only breaks between rows. */
export function placeColumnBreaks(sheet: ExcelJS.Worksheet, columns: readonly number[]): void {
  if (columns.length === 0) return
  const inside = sheet as unknown as SheetInsides
  const breaks = columns.map((column) => `<brk id="${column}" max="1048575" man="1"/>`).join('')
  const count = columns.length
  inside._writeLegacyData = () =>
    inside.stream.write(`<colBreaks count="${count}" manualBreakCount="${count}">${breaks}</colBreaks>`)
}
