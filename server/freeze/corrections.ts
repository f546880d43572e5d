import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import { cutOffOf } from '../report/heading'
import { titleOf } from '../report/title'
import { writeCover } from '../workbook/cover'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { ListColumn, ListRow } from '../workbook/list-column'
import { writeListSheet } from '../workbook/detail-sheet'
import type { Heading } from '../workbook/heading'
import type { Report } from '../workbook/sheet'
import { streamWorkbook } from '../workbook/stream-workbook'
import { writeSheet } from '../workbook/write-sheet'
import type { RowChange } from './changed-rows'
import { compareFreeze } from './compare-freeze'
import type { FigureChange } from './frozen-figure'
import { readFreeze } from './read-freeze'

type Correcting = Pick<Context, 'portal' | 'em' | 'now'> & { viewer: Viewer; file: string }

const figureSheet = (title: string, figures: readonly FigureChange[]): Report => ({
  code: '更正',
  unit: null,
  name: '更正',
  title,
  labels: ['行', '列'],
  columns: [
    { kind: 'FACT', type: 'TEXT', key: 'table', header: '表', width: 20 },
    { kind: 'VALUE', key: 'frozen', header: '归档数' },
    { kind: 'VALUE', key: 'now', header: '更正后' },
    { kind: 'DIFFERENCE', key: 'difference', header: '差', from: 'frozen', to: 'now' },
  ],
  rows: figures.map(({ table, row, column, count, now }) => ({
    labels: [row, column],
    where: {},
    facts: { table },
    counts: { frozen: count, now },
  })),
  totals: 'NONE',
  notes: [
    figures.length === 0 ? '各表数字与归档一致，没有更正。' : `共 ${figures.length} 个数字与归档不同。`,
    '按归档的截止日，用现在的数据重新统计；截止日以后的正常办理不算更正。',
  ],
})

const text = (column: string, header: string, width: number): ListColumn => ({ column, header, kind: 'text', width })

const rowColumns: ListColumn[] = [
  { column: 'year', header: '年度', kind: 'number', width: 8 },
  text('platformNo', '申报编号', 18),
  text('name', '姓名', 14),
  text('kind', '更正', 8),
  text('column', '项目', 20),
  text('frozen', '归档', 34),
  text('now', '现在', 34),
]

const wordOf = (value: string | number | null) => (value === null ? null : String(value))

async function* inBatches(changes: AsyncIterable<RowChange>): AsyncGenerator<ListRow[]> {
  let batch: ListRow[] = []
  for await (const change of changes) {
    batch.push({ ...change, frozen: wordOf(change.frozen), now: wordOf(change.now) })
    if (batch.length === 1000) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Writes the 更正 workbook: each changed figure and each changed cell, so only for viewers who may export rows. */
export async function correctionsWork(job: Correcting, id: string): Promise<{ fileName: string; rows: number }> {
  const { viewer, now } = job
  const { freeze, figures, rows } = await compareFreeze(job, await readFreeze(job.em, id))
  const { year, serial, cutOff, hash, accountName, frozenAt } = freeze
  const title = `${titleOf({ filter: { year: [year] } }, viewer)}职称评审统计更正（对第${serial}次归档）`
  const heading: Heading = {
    unit: viewer.displayName,
    scope: `全市；对照第 ${serial} 次归档`,
    cutOff: `${cutOff} 24:00`,
  }
  let count = 0
  await streamWorkbook(job.file, job.portal.workbookKey, async (workbook) => {
    describeWorkbook(workbook, job, title)
    writeCover(workbook, {
      title,
      facts: [
        ['归档', `${year} 年度第 ${serial} 次`],
        ['截止日', cutOff],
        ['归档人', `${accountName}，${cutOffOf(frozenAt)}`],
        ['归档文件校验值', `SHA-256 ${hash}`],
        ['对照时间', cutOffOf(now)],
        ['不同的数字', `${figures.length} 个，见“更正”`],
      ],
      definitions: [['更正', '按归档的截止日，用现在的数据重新统计；截止日以后的正常办理不算更正。']],
    })
    writeSheet(workbook, figureSheet(title, figures), { heading, countFormula: null })
    count = await writeListSheet(workbook, {
      name: '更正明细',
      title: `${title}明细`,
      heading,
      columns: rowColumns,
      batches: inBatches(rows),
    })
  })
  return { fileName: `${title}.xlsx`, rows: count }
}
