import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setImmediate as nextTask } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { FileSeal } from '../../access/personal-data/file-seal'
import { PortalError } from '../../errors'
import { isBlank } from '../check-row'
import { FileError } from '../../reader/error'
import { contentTests } from '../header/content'
import { listWords } from '../header/list-word'
import { sheetHead } from '../header/sheet-head'
import { givenColumns } from '../staging/column'
import { openFile, type OpenedFile } from '../../reader/open-file'
import type { RawRow } from '../../reader/sheet/cell'
import { headerOf } from '../template'
import { findSheet, type FoundSheet } from './find-sheet'
import type { ReadAnswer, ReadReport, ReadWork, RowLines } from './message'
import { headerNotes, headerReport } from './report'
import { checkingRows } from './row-lines'
import { SecondChecker } from './second-checker'

// Runs in a worker thread with limits on memory and processor time, since a malicious file may exhaust its reader.
const { order, second: secondPort } = workerData as ReadWork
const port = parentPort!
const answer = (message: ReadAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)

/** Most batches that wait for the database at a time, which limits the memory they need. */
const maxUnacknowledged = 4
let unacknowledged = 0
port.on('message', () => (unacknowledged -= 1))

async function send(lines: RowLines): Promise<void> {
  unacknowledged += 1
  answer(lines, [lines.rowLines.buffer, lines.declarationLines.buffer])
  while (unacknowledged >= maxUnacknowledged) await once(port, 'message')
}

/** Checks and sends all rows below the header, without trailing blank rows. @returns number of rows, also of hidden ones */
async function checkRows({ sheet, header }: FoundSheet): Promise<{ rows: number; hidden: number }> {
  const check = checkingRows(order, header)
  const second = secondPort && new SecondChecker(secondPort, header)
  const elsewhere = new Set<Promise<void>>()
  let blank: RawRow[] = []
  let rows = 0
  let hidden = 0
  for await (const batch of sheet.rows()) {
    const below = batch.filter(({ number }) => number > header.rows.last)
    const last = below.findLastIndex((row) => !isBlank(row))
    const filled = last < 0 ? [] : [...blank, ...below.slice(0, last + 1)]
    blank = last < 0 ? [...blank, ...below] : below.slice(last + 1)
    rows += filled.length
    hidden += filled.filter((row) => row.hidden && !isBlank(row)).length
    answer({ step: 'CHECK', rows })
    if (filled.length === 0) continue
    // What the other threads have said meanwhile.
    await nextTask()
    if (!second?.isFree) await send(check(filled))
    else {
      const sent = second.check(filled).then(send)
      elsewhere.add(sent)
      void sent.then(() => elsewhere.delete(sent))
    }
  }
  await Promise.all(elsewhere)
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
