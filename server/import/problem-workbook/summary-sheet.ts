import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import { sheetOptions } from '../../workbook/frame'
import { safeText } from '../../workbook/safe-text'
import { styles } from '../../workbook/style'
import { summaryTitle } from '../own-sheet'
import { batchSize } from '../../reader/limit'
import { rowProblems, type RowProblemCode } from '../row-problem'
import type { ProblemFile } from './problem-row'
import { levelLabel, levelOf, levelStyle, type Level } from './problem-style'
import { maxNotes, maxRows } from './uploaded-sheet'

export const summaryName = '问题汇总'

/** Most lines of the list; the portal shows all of them. */
const maxLines = 100_000
const widths = [8, 26, 30, 64, 8]

/** Writes a table of the kinds of problems with advice, and then a list of all problems with their cells. */
export async function writeSummarySheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  uploadedName: string,
  source: ProblemFile,
  whole: boolean,
): Promise<void> {
  const sheet = workbook.addWorksheet(summaryName, sheetOptions(1, 0))
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width))
  const add = (values: ExcelJS.CellValue[], style: Partial<ExcelJS.Style>) => {
    const row = sheet.addRow(values)
    row.eachCell((cell) => (cell.style = style))
    return row
  }
  add([summaryTitle], styles.title).height = 30
  for (const line of statement(uploadedName, source, whole)) add([line], styles.meta)
  add([], styles.meta)
  add(['行数', '问题', '代码', '怎么办', '处理'], styles.header)
  for (const { rows, code, what, todo, level } of kindsOf(source)) {
    add([rows, what, code, todo, levelLabel[level]], styles.label).getCell(5).style = levelStyle[level].text
  }
  add([], styles.meta)
  add(['行', '列', '原值', '原因', '处理'], styles.header)
  for (const { number, column, value, reason, level } of linesOf(source)) {
    const row = add([number, column ?? '整行', safeText(value ?? ''), reason, levelLabel[level]], styles.label)
    row.getCell(5).style = levelStyle[level].text
    row.commit()
    if (row.number % batchSize === 0) await setImmediate()
  }
  sheet.commit()
}

function statement(uploadedName: string, { fileName, run, rows }: ProblemFile, whole: boolean): string[] {
  const count = (level: Level) => [...rows.values()].filter(({ kind }) => levelOf(kind) === level).length
  const problems = [...rows.values()].reduce((sum, row) => sum + row.problems.length, 0)
  const lines = [
    `文件：${fileName}　　导入编号：${run}`,
    `退回 ${count('rejected')} 行，跳过 ${count('skipped')} 行，有提示 ${count('remark')} 行。`,
    `请在“${uploadedName}”表中修改标红的单元格（批注写明原因），保存后把本文件重新上传；灰色的行没有导入也不必处理，黄色的请核对。`,
  ]
  if (!whole) lines.push(`上传的表超过 ${maxRows} 行，这里只有表头和有问题的行，行号与原表相同。`)
  if (problems > maxNotes) lines.push(`批注只写到第 ${maxNotes} 处，其后的只标颜色，原因见下面的清单。`)
  if (problems > maxLines) lines.push(`清单只列前 ${maxLines} 处，其余请在导入页面上查看。`)
  return lines
}

/** Number of rows for each level and code: rejecting codes first, then the most frequent ones. */
function kindsOf({ rows }: ProblemFile) {
  const kinds = new Map<string, { code: RowProblemCode; level: Level; rows: number; what: string; todo: string }>()
  for (const { kind, problems } of rows.values()) {
    const level = levelOf(kind)
    for (const code of new Set(problems.map((problem) => problem.code))) {
      const known = kinds.get(`${level} ${code}`)
      if (known) known.rows += 1
      else kinds.set(`${level} ${code}`, { code, level, rows: 1, ...rowProblems[code] })
    }
  }
  const order: Level[] = ['rejected', 'remark', 'skipped']
  return [...kinds.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.rows - a.rows)
}

function* linesOf({ rows }: ProblemFile) {
  let lines = 0
  for (const [number, { kind, problems }] of rows) {
    for (const problem of problems) {
      lines += 1
      if (lines > maxLines) return
      yield { number, ...problem, level: levelOf(kind) }
    }
  }
}
