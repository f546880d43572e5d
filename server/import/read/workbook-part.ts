import path from 'node:path/posix'
import { ImportError } from '../error'
import { limit } from './limit'
import { readXml } from './xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

export interface WorkbookPart {
  sheets: { name: string; hidden: boolean; part: string }[]
  /** Days counted from 1904 instead of 1900. */
  date1904: boolean
  sharedStrings: string | null
  styles: string | null
}

const workbookName = 'xl/workbook.xml'
const isTrue = (value: string | undefined) => value === '1' || value === 'true'

interface Relation {
  kind: string
  part: string
}

/** Which parts a workbook has, by its relations. @throws ImportError */
export async function readWorkbookPart(file: ZipFile): Promise<WorkbookPart> {
  const relations = await readRelations(file)
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.part ?? null
  const workbook: WorkbookPart = {
    sheets: [],
    date1904: false,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
  await readXml(readPart(file, file.entries.get(workbookName)!), {
    open(name, attributes) {
      if (name === 'workbookPr') workbook.date1904 = isTrue(attributes['date1904'])
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const relation = relations.get(id)
      if (relation?.kind !== 'worksheet') return
      const hidden = /hidden/i.test(attributes['state'] ?? '')
      if (workbook.sheets.length > limit.entries) throw new ImportError('IMPORT_ZIP_STRUCTURE')
      workbook.sheets.push({ name: (attributes['name'] ?? '').slice(0, limit.sheetName), hidden, part: relation.part })
    },
  })
  if (workbook.sheets.length === 0) throw new ImportError('IMPORT_NO_SHEET')
  return workbook
}

async function readRelations(file: ZipFile): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  const entry = file.entries.get('xl/_rels/workbook.xml.rels')
  if (!entry) throw new ImportError('IMPORT_DAMAGED')
  await readXml(readPart(file, entry), {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return
      const part = path.resolve('/xl', target.replaceAll('\\', '/')).slice(1).toLowerCase()
      if (relations.size > limit.entries) throw new ImportError('IMPORT_ZIP_STRUCTURE')
      if (file.entries.has(part)) relations.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), part })
    },
  })
  return relations
}
