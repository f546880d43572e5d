import { sql } from 'kysely'
import type { Committee } from '../../../schema/committee'
import { Measure, figureLabel } from '../../../schema/vocabulary'
import { committeesAsOf } from '../../filter/committee-as-of'
import type { ReportSource, RowSource, TableDefinition } from '../build-report'
import { detailSource } from '../detail-row'
import type { RowHead } from '../../workbook/sheet'
import { figure, passRate } from './figure'

type Registered = Pick<Committee, 'year' | 'code' | 'name' | 'filedAt' | 'meetingFrom' | 'meetingTo'>

interface Shown {
  year: number
  committee: string
  from: string | null
  to: string | null
}

/** First and last day of the result notices of each committee's declarations (八(二)). */
async function resultNotices({ em, resolved }: ReportSource): Promise<Map<string, Shown>> {
  const { rows } = await sql<Shown>`
    select year, committee, min(result_notice_from)::text as from, max(result_notice_to)::text as to
    from ${detailSource(resolved)} where committee is not null group by 1, 2`.execute(em.getKysely())
  return new Map(rows.map((row) => [`${row.year}/${row.committee}`, row]))
}

async function headsOf(source: ReportSource, hasOthers: boolean): Promise<RowHead[]> {
  const { em, resolved } = source
  const years = resolved.filter.year
  const { rows: committees } = await sql<Registered>`
    select year, code, name, filed_at::text as "filedAt", meeting_from::text as "meetingFrom",
      meeting_to::text as "meetingTo"
    from ${committeesAsOf(resolved.asOf)} where year = any(${years})
    order by year, annex_no nulls last, code`.execute(em.getKysely())
  const notices = await resultNotices(source)
  const heads = committees.map(({ year, code, name, filedAt, meetingFrom, meetingTo }): RowHead => {
    const notice = notices.get(`${year}/${code}`)
    return {
      labels: [years.length > 1 ? `${year} ${name}` : name],
      where: { year: [String(year)], committee: [code] },
      facts: { filedAt, meetingFrom, meetingTo, noticeFrom: notice?.from ?? null, noticeTo: notice?.to ?? null },
    }
  })
  return hasOthers ? [...heads, { labels: ['未填评审委员会'], where: { committee: [null] } }] : heads
}

/** The register's committees in annex 4's order, and what has none. */
const registered: RowSource = {
  groupings: [['year', 'committee']],
  heads: ([cube], source) => headsOf(source, cube!.codesOf('committee').includes(null)),
  keepsEmpty: true,
}

const day = (key: string, header: string, group: string) => ({ kind: 'FACT', type: 'DAY', key, header, group }) as const

/** T6 评审委员会, from the register (八(一)2, 二(三), 八(二)). */
export const committeeTable: TableDefinition = {
  code: 'T6',
  name: '评审委员会',
  subject: '评审委员会工作情况',
  labels: ['评审委员会'],
  labelWidths: [26],
  rows: registered,
  columns: [
    { kind: 'FACT', type: 'DAY', key: 'filedAt', header: '备案日期' },
    day('meetingFrom', '开始', '评审会议'),
    day('meetingTo', '结束', '评审会议'),
    day('noticeFrom', '开始', '结果公示'),
    day('noticeTo', '结束', '结果公示'),
    figure(Measure.DECLARED),
    figure(Measure.ACCEPTED),
    figure(Measure.REVIEWED),
    figure(Measure.PASSED),
    figure(Measure.NOT_PASSED),
    passRate(),
    figure(Measure.IN_PROGRESS, '在办'),
    {
      kind: 'COUNT',
      key: 'stageAge',
      header: '工作日合计',
      group: '在办',
      measure: Measure.IN_PROGRESS,
      of: 'stage_age',
      unit: '工作日',
    },
    {
      kind: 'RATIO',
      key: 'meanStageAge',
      header: figureLabel.MEAN_STAGE_DAYS.zh,
      group: '在办',
      numerator: 'stageAge',
      denominator: Measure.IN_PROGRESS,
      format: 'DECIMAL',
    },
  ],
  totals: 'TOTAL',
  notes: [
    '件数单位为件；“工作日”各列单位为工作日。备案、会议日期取自评审委员会登记；公示起止取自各件结果公示的最早和最晚日期。',
    `${figureLabel.MEAN_STAGE_DAYS.zh}＝${figureLabel.MEAN_STAGE_DAYS.definition.zh}。`,
  ],
}
