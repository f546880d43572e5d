import type { OpenedFile, OpenedSheet } from '../open-file'
import { readSharedStrings } from './shared-string'
import type { CellContext } from './sheet-builder'
import { readSheetRows } from './sheet-rows'
import { readSheetTail, type SheetTail } from './sheet-tail'
import { readNumberFormats } from './style-part'
import { Unmerge } from './unmerge'
import { readWorkbookPart, type WorkbookPart } from './workbook-part'
import { openZip, type ZipFile } from '../package/zip-file'
import { readPart } from '../package/zip-part'

/** Opens a workbook and reads the parts that its sheets share. Each sheet's rows are read on demand. @throws FileError */
export async function openWorkbook(bytes: Buffer): Promise<OpenedFile> {
  const file = await openZip(bytes)
  const workbook = await readWorkbookPart(file)
  const context: CellContext = {
    strings: await readSharedStrings(file, workbook.sharedStrings),
    formats: await readNumberFormats(file, workbook.styles),
    date1904: workbook.date1904,
  }
  const sheets = workbook.sheets.map((sheet) => openSheet(file, sheet, context))
  return { kind: 'xlsx', encoding: null, separator: null, sheets }
}

function openSheet(
  file: ZipFile,
  { name, hidden, part }: WorkbookPart['sheets'][number],
  context: CellContext,
): OpenedSheet {
  const entry = file.entries.get(part)!
  let tail: SheetTail | null = null
  return {
    name,
    hidden,
    get filtered() {
      return tail?.filtered ?? false
    },
    get merges() {
      return tail?.merges ?? []
    },
    async *rows() {
      tail ??= await readSheetTail(() => readPart(file, entry))
      yield* readSheetRows(readPart(file, entry), new Unmerge(tail.merges), context)
    },
  }
}
