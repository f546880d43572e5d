import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeWorkbook } from '../../../server/workbook/describe-workbook'
import { writeListSheet } from '../../../server/workbook/detail-sheet'
import type { ListColumn, ListRow } from '../../../server/workbook/list-column'
import { WorkbookKey } from '../../../server/workbook/proof/workbook-key'
import type { CountColumn, Report } from '../../../server/workbook/sheet'
import { streamWorkbook } from '../../../server/workbook/stream-workbook'
import { writeSheet } from '../../../server/workbook/write-sheet'
import { Measure } from '../../../schema/vocabulary'

export const key = new WorkbookKey('11'.repeat(32))
export const otherKey = new WorkbookKey('22'.repeat(32))

const count = (measure: Measure, header: string): CountColumn => ({ kind: 'COUNT', key: measure, measure, header })

const report: Report = {
  code: 'T1',
  name: 'T1 系列×级别',
  title: '职称申报评审情况',
  labels: ['系列', '级别'],
  columns: [
    count(Measure.DECLARED, '申报'),
    count(Measure.REVIEWED, '参评'),
    count(Measure.PASSED, '通过'),
    {
      kind: 'RATIO',
      key: 'rate',
      header: '通过率',
      numerator: Measure.PASSED,
      denominator: Measure.REVIEWED,
      format: 'PERCENT',
    },
  ],
  rows: ['农业', '水利', '卫生'].flatMap((series, place) =>
    ['高级', '中级', '初级'].map((level, index) => ({
      labels: [series, level],
      where: {},
      counts: { DECLARED: 7 * place + index, REVIEWED: 3 * place + index, PASSED: place + (index > 0 ? 1 : 0) },
    })),
  ),
  totals: 'SUBTOTALS',
  notes: ['通过率＝通过÷参评；“—”为分母为 0 的。 <&> _x0041_'],
}

export const listRows = 700
const columns: ListColumn[] = [
  { column: 'no', header: '编号', kind: 'text', width: 12 },
  { column: 'name', header: '姓名', kind: 'text', width: 12 },
  { column: 'year', header: '年度', kind: 'number', width: 8 },
  { column: 'days', header: '工作日', kind: 'number', width: 8 },
  { column: 'day', header: '日期', kind: 'day', width: 12 },
  { column: 'at', header: '时间', kind: 'instant', width: 16 },
  { column: 'note', header: '说明', kind: 'text', width: 20 },
]

function row(index: number): ListRow {
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    no: `00${index}`,
    name: ['=阿依', '  李 ', '买买提·阿不都', '𠮷 & <b>'][index % 4]!,
    year: 2025,
    days: index % 5 === 0 ? null : index / 8,
    day: index % 7 === 0 ? null : `2025-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
    at: `2025-11-${two(1 + (index % 28))} ${two(index % 24)}:${two(index % 60)}`,
    note: index % 3 === 0 ? null : `第${index}条\n第二行`,
  }
}

const heading = { unit: '市人社局', scope: '全市', cutOff: '2026-11-20 10:00' }

/** Writes a signed workbook with a table and a list. */
export async function signedWorkbook(signer = key): Promise<{ file: string; bytes: Buffer }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'signed-')), 'book.xlsx')
  async function* batches() {
    for (let from = 0; from < listRows; from += 200) {
      yield Array.from({ length: Math.min(200, listRows - from) }, (_, index) => row(from + index))
    }
  }
  await streamWorkbook(file, signer, async (workbook) => {
    describeWorkbook(
      workbook,
      { viewer: { displayName: '市人社局' }, now: new Date('2026-11-20T02:00:00Z') },
      '年度统计',
    )
    writeSheet(workbook, report, { heading, countFormula: null })
    await writeListSheet(workbook, { name: '明细', title: '明细', heading, columns, batches: batches() })
  })
  return { file, bytes: readFileSync(file) }
}
