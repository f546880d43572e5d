import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { FileSeal } from '../../access/personal-data/file-seal'
import { IdNumberCipher } from '../../access/personal-data/id-number-cipher'
import { PortalError } from '../../errors'
import { checkRow, columnsOf, isBlank } from '../check-row'
import { FileError } from '../../reader/error'
import { contentTests } from '../header/content'
import { listWords } from '../header/list-word'
import { sheetHead } from '../header/sheet-head'
import { declarationLine, rowLine } from '../staging/copy-line'
import { givenColumns } from '../staging/column'
import { openFile, type OpenedFile } from '../../reader/open-file'
import type { RawRow } from '../../reader/sheet/cell'
import { headerOf } from '../template'
import { decidedWords, type Decided } from '../code-list/decided'
import { findSheet, type FoundSheet } from './find-sheet'
import type { ReadAnswer, ReadOrder, ReadReport } from './message'
import { headerNotes, headerReport } from './report'

// Runs in a worker thread with limits on memory and processor time, since a malicious file may exhaust its reader.
const order = workerData as ReadOrder
const port = parentPort!
const answer = (message: ReadAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)

/** Most batches that wait for the database at a time, which limits the memory they need. */
const maxUnacknowledged = 4
let unacknowledged = 0
let resume: (() => void) | null = null
port.on('message', () => {
  unacknowledged -= 1
  resume?.()
})

async function send(rowLines: string, declarationLines: string): Promise<void> {
  const rows = new TextEncoder().encode(rowLines)
  const declarations = new TextEncoder().encode(declarationLines)
  unacknowledged += 1
  answer({ rowLines: rows, declarationLines: declarations }, [rows.buffer, declarations.buffer])
  if (unacknowledged >= maxUnacknowledged) await new Promise<void>((resolve) => (resume = resolve))
}

function contextOf({ cycles, words, year, today, idKey }: ReadOrder) {
  const cycleOfYear = new Map(cycles.map((cycle) => [cycle.year, cycle]))
  const decided = new Map<number, Decided>()
  return {
    cycleOf: (wanted: number) => cycleOfYear.get(wanted) ?? null,
    decidedOf(wanted: number): Decided {
      const known = decided.get(wanted) ?? decidedWords(words, wanted)
      decided.set(wanted, known)
      return known
    },
    year,
    today,
    idNumbers: new IdNumberCipher(idKey),
  }
}

/** Checks and sends all rows below the header, without trailing blank rows. @returns number of rows, also of hidden ones */
async function checkRows({ sheet, header }: FoundSheet): Promise<{ rows: number; hidden: number }> {
  const context = contextOf(order)
  const columnOf = columnsOf(header)
  let blank: RawRow[] = []
  let rows = 0
  let hidden = 0
  for await (const batch of sheet.rows()) {
    let rowLines = ''
    let declarationLines = ''
    for (const raw of batch) {
      if (raw.number <= header.rows.last) continue
      if (isBlank(raw)) {
        blank.push(raw)
        continue
      }
      for (const row of [...blank, raw]) {
        const checked = checkRow(row, header, columnOf, context)
        rowLines += rowLine(order.runId, checked)
        declarationLines += declarationLine(order.runId, checked) ?? ''
        rows += 1
      }
      blank = []
      if (raw.hidden) hidden += 1
    }
    answer({ step: 'CHECK', rows })
    if (rowLines !== '') await send(rowLines, declarationLines)
  }
  return { rows, hidden }
}

/** Finds the sheet and its header, and reports on them before any row is checked. */
async function describe(file: OpenedFile): Promise<{ found: FoundSheet | null; report: ReadReport }> {
  const judgement = { isListWord: listWords(order.cycles), contents: contentTests(order.cycles) }
  const { found, notes, others, heads } = await findSheet(file.sheets, {
    layouts: order.layouts,
    yearGiven: order.year !== null,
    isListWord: judgement.isListWord,
    wanted: order.sheet,
    chosen: order.chosen,
  })
  const fields = found?.header.fields.filter((field) => field !== undefined) ?? []
  const report: ReadReport = {
    header: found && headerReport(found, others, judgement),
    heads: heads.map(({ sheet, head }) => sheetHead(sheet.name, head, judgement.isListWord)),
    notes: [...(found ? headerNotes(found, judgement) : []), ...notes],
    given: givenColumns(fields),
    present: fields.map(headerOf),
  }
  return { found, report }
}

async function run(): Promise<void> {
  const bytes = readFileSync(order.file)
  const file = await openFile(order.sealed ? new FileSeal(order.idKey).open(bytes) : bytes, order.fileName)
  answer({ step: 'READ', rows: 0 })
  const { found, report } = await describe(file)
  if (found && found.header.missing.length === 0) {
    const { rows, hidden } = await checkRows(found)
    if (rows === 0) throw new FileError('IMPORT_NO_ROWS')
    if (hidden > 0) {
      report.notes.push({ code: 'IMPORT_ROWS_HIDDEN', text: `有 ${hidden} 行是隐藏或被筛选掉的，已一并读取。` })
    }
  }
  if (file.encoding && file.encoding !== 'UTF-8') {
    report.notes.push({ code: 'IMPORT_ENCODING', text: `文件编码为 ${file.encoding}，已转换。` })
  }
  answer({ report })
}

try {
  await run()
} catch (error) {
  const known = error instanceof PortalError ? error : new FileError('IMPORT_TRUNCATED')
  answer({ code: known.code, message: known.message })
} finally {
  port.unref()
}
