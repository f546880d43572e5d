import type ExcelJS from 'exceljs'
import { pieceLength, proofRows, proofSheet, proofTitle, type Manifest } from '../../../schema/proof/manifest'
import { sealPart } from '../../../schema/proof/seal'
import { editPart } from '../package-part'
import type { Recorded } from './recorded'
import { SheetRecord, type RecordedCell } from './sheet-record'
import { carriedProof } from './signed-manifest'
import type { WorkbookKey } from './workbook-key'

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** Internals of ExcelJS 4.4.0's stream writer. */
interface SheetInsides {
  /** ExcelJS has null where nothing was given. */
  headerFooter: { differentOddEven: boolean; differentFirst: boolean } & Partial<
    Record<`${'odd' | 'even' | 'first'}${'Header' | 'Footer'}`, string | null>
  >
  /** Called for each row when it is written. */
  _writeRow(row: ExcelJS.Row): void
  /** Called after the last row. */
  _writeHeaderFooter(): void
}

const records = new WeakMap<object, SheetRecord>()

/** The record of a sheet; undefined in a workbook that isn't signed. */
export const recordOf = (sheet: ExcelJS.Worksheet): SheetRecord | undefined => records.get(sheet)

/** A merged cell shows the value of the first one, and has none itself. */
const valueOf = (cell: ExcelJS.Cell): Recorded =>
  cell.isMerged && cell.master !== cell ? null : ((cell.formula ? cell.result : cell.value) as Recorded)

/** ExcelJS writes a day without a format in its own one. */
const formatOf = (cell: ExcelJS.Cell): string | undefined =>
  cell.numFmt ?? (cell.value instanceof Date ? 'mm-dd-yy' : undefined)

/** Has a sheet keep what it writes, and print its code in its footer. */
function follow(sheet: ExcelJS.Worksheet, record: SheetRecord): void {
  const inside = sheet as unknown as SheetInsides
  const [writeRow, writeFooter] = [inside._writeRow.bind(sheet), inside._writeHeaderFooter.bind(sheet)]
  inside._writeRow = (row) => {
    const cells: RecordedCell[] = []
    row.eachCell((cell, column) => {
      const { formula } = cell
      cells.push({ column, value: valueOf(cell), ...(formula && { formula }), format: formatOf(cell) })
    })
    record.row(row.number, cells, row.hidden)
    writeRow(row)
  }
  inside._writeHeaderFooter = () => {
    const oddFooter = inside.headerFooter.oddFooter ?? ''
    const separator = oddFooter.includes('&R') ? '　' : '&R'
    inside.headerFooter.oddFooter = `${oddFooter}${separator}核验码 ${record.code}`
    const { differentOddEven, differentFirst, ...texts } = inside.headerFooter
    record.pages({ differentOddEven, differentFirst, texts })
    writeFooter()
  }
  records.set(sheet, record)
}

const relation = `<Relationship Id="rIdSeal" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${sealPart}"/>`

/** Records every sheet that is added from now on. @returns adds the sheet with the manifest and its signature */
export function proveWorkbook(workbook: Workbook, key: WorkbookKey): () => Promise<void> {
  const sheets: SheetRecord[] = []
  const addWorksheet = workbook.addWorksheet.bind(workbook)
  workbook.addWorksheet = (name, options) => {
    const sheet = addWorksheet(name, options)
    const record = new SheetRecord(sheet.name)
    sheets.push(record)
    follow(sheet, record)
    return sheet
  }
  editPart(workbook, 'xl/_rels/workbook.xml.rels', (content) =>
    content.replace('</Relationships>', `${relation}</Relationships>`),
  )
  return async () => {
    const { title, created: at } = workbook
    const manifest: Manifest = { version: 1, title, at: at.toISOString(), sheets: sheets.map((each) => each.signed()) }
    const { key: name, signature, text } = await carriedProof(manifest, key)
    const sheet = addWorksheet(proofSheet, { state: 'veryHidden' })
    sheet.getCell(proofRows.title, 1).value = proofTitle
    sheet.getCell(proofRows.key, 1).value = name
    sheet.getCell(proofRows.signature, 1).value = signature
    for (let at = 0; at * pieceLength < text.length; at += 1) {
      sheet.getCell(proofRows.pieces + at, 1).value = text.slice(at * pieceLength, (at + 1) * pieceLength)
    }
    sheet.commit()
  }
}
