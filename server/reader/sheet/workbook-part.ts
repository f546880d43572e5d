import { FileError } from '../error'
import { limit } from '../limit'
import { otherDocument, relationships, spreadsheet } from '../package/namespace'
import { readRelations, type Relation } from '../package/package-part'
import { readXml, type Attributes } from '../package/xml'
import { refuseKind, type ZipFile } from '../package/zip-file'
import { readPart } from '../package/zip-part'

export interface WorkbookPart {
  sheets: { name: string; hidden: boolean; part: string }[]
  /** Whether dates are counted from 1904 instead of 1900. */
  date1904: boolean
  sharedStrings: string | null
  styles: string | null
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** Finds a workbook's parts by the relations of its package, not by their usual names. @throws FileError */
export async function readWorkbookPart(file: ZipFile): Promise<WorkbookPart> {
  const main = (await readRelations(file, '')).find(({ kind }) => kind === 'officeDocument')?.part
  if (!main) return refuseKind(file)
  if (main.endsWith('.bin')) throw new FileError('IMPORT_XLSB')
  const relations = await readRelations(file, main)
  const partOf = (wanted: string) => relations.find(({ kind }) => kind === wanted)?.part ?? null
  const workbook: WorkbookPart = {
    sheets: [],
    date1904: false,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
  await readXml(readPart(file, file.entries.get(main)!), {
    root: refuseOther,
    open(name, attributes, parent) {
      if (name === 'workbookPr' && parent === 'workbook') workbook.date1904 = isTrue(attributes['date1904']?.value)
      if (name !== 'sheet' || parent !== 'sheets') return
      const part = worksheetOf(attributes, relations)
      if (part === null) return
      const hidden = /hidden/i.test(attributes['state']?.value ?? '')
      if (workbook.sheets.length > limit.entries) throw new FileError('IMPORT_ZIP_STRUCTURE')
      workbook.sheets.push({ name: (attributes['name']?.value ?? '').slice(0, limit.sheetName), hidden, part })
    },
  })
  if (workbook.sheets.length === 0) throw new FileError('IMPORT_NO_SHEET')
  return workbook
}

function refuseOther(name: string, namespace: string): void {
  if (otherDocument.test(namespace)) throw new FileError('IMPORT_DOCUMENT')
  if (name !== 'workbook' || !spreadsheet.has(namespace)) throw new FileError('IMPORT_DAMAGED')
}

/** The part of a sheet; null for a chart or dialog sheet. @throws FileError IMPORT_DAMAGED when there is none */
function worksheetOf(attributes: Attributes, relations: readonly Relation[]): string | null {
  const id = Object.values(attributes).find(({ local, uri }) => local === 'id' && relationships.includes(uri))?.value
  const relation = relations.find((known) => known.id === id)
  if (!relation) throw new FileError('IMPORT_DAMAGED')
  if (relation.kind !== 'worksheet') return null
  if (relation.part === null) throw new FileError('IMPORT_DAMAGED')
  return relation.part
}
