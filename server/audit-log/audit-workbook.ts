import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { sql } from 'kysely'
import type { AuditFilter } from '../../schema/audit'
import { auditEventLabel } from '../../schema/vocabulary'
import { inScope } from '../access/scope/scope'
import type { Viewer } from '../access/session/viewer'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Portal } from '../portal'
import { describeWorkbook } from '../workbook/describe-workbook'
import type { ListColumn, ListRow } from '../workbook/list-column'
import { writeListSheet } from '../workbook/detail-sheet'
import { cutOffOf } from '../report/heading'
import { streamWorkbook } from '../workbook/stream-workbook'
import { detailWords } from './detail-words'
import { auditCondition } from './read-entries'

const columns: ListColumn[] = [
  { column: 'seq', header: '序号', kind: 'number', width: 8 },
  { column: 'at', header: '时间', kind: 'instant', width: 18 },
  { column: 'username', header: '账号', kind: 'text', width: 16 },
  { column: 'address', header: '来源地址', kind: 'text', width: 18 },
  { column: 'event', header: '事件', kind: 'text', width: 14 },
  { column: 'detail', header: '内容', kind: 'text', width: 60 },
  { column: 'mac', header: '校验值', kind: 'text', width: 20 },
]
const batch = 2000

async function* entryRows(em: EntityManager, filter: AuditFilter): AsyncGenerator<ListRow[]> {
  for (let last = 0; ;) {
    const rows = await em
      .getKysely<DB>()
      .selectFrom('audit_entry')
      .select([
        sql<number>`seq::integer`.as('seq'),
        sql<string>`to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`.as('at'),
        'username',
        'address',
        'event',
        'detail as words',
        sql<string>`encode(mac, 'hex')`.as('mac'),
      ])
      .where(auditCondition(filter))
      .where('seq', '>', String(last))
      .orderBy('seq')
      .limit(batch)
      .execute()
    const [newest] = rows.slice(-1)
    if (!newest) return
    last = newest.seq
    yield rows.map(({ words, ...row }) => ({
      ...row,
      event: auditEventLabel[row.event as keyof typeof auditEventLabel].zh,
      detail: detailWords(words as Record<string, unknown>),
    }))
  }
}

function filterWords({ from, until, event, username }: AuditFilter): string {
  const parts = [
    from || until ? `${from ?? '最早'} 至 ${until ?? '最近'}` : '全部时间',
    event && event.length > 0 ? event.map((each) => auditEventLabel[each].zh).join('、') : '全部事件',
    ...(username ? [`账号 ${username}`] : []),
  ]
  return parts.join('；')
}

/** Writes 审计记录 as a workbook into `spool`. Returns its path and the name for the download. */
export async function auditWorkbook(
  portal: Portal,
  viewer: Viewer,
  filter: AuditFilter,
  spool: string,
): Promise<{ file: string; fileName: string; entries: number }> {
  const file = path.join(spool, randomUUID())
  // Entries have wall-clock times, and the portal's own clock may be fixed.
  const now = new Date()
  let entries = 0
  await inScope(portal, viewer, 'read', (em) =>
    streamWorkbook(file, portal.workbookKey, async (workbook) => {
      describeWorkbook(workbook, { viewer, now }, '审计记录')
      entries = await writeListSheet(workbook, {
        name: '审计记录',
        title: '职称评审工作台审计记录',
        heading: { unit: viewer.displayName, scope: filterWords(filter), cutOff: cutOffOf(now) },
        columns,
        printed: 6,
        frozen: 2,
        batches: entryRows(em, filter),
        notes: ['校验值由前一条的校验值和本条内容算得，密钥不在数据库中；用 npm run audit:verify 核对。'],
      })
    }),
  )
  return { file, fileName: `审计记录-${dayOf(now)}.xlsx`, entries }
}
