import { sql, type InferResult, type Selectable } from 'kysely'
import { Measure, figureLabel } from '../../../schema/vocabulary'
import type { DB } from '../../database/tables'
import { committeesAsOf } from '../../filter/committee-as-of'
import type { ReportSource, RowSource, TableDefinition } from '../build-report'
import type { ResolvedFilter } from '../../filter/resolve'
import { sourceWith } from '../../statistics/source'
import type { Column, RowHead } from '../../workbook/sheet'
import { figure, passRate, ratio } from './figure'

/** The first and last day of result notices among the declarations of each committee (八(二)). */
const shownNotices = ({ em, resolved }: ReportSource) =>
  em
    .getKysely<DB>()
    .selectFrom(noticesOf(resolved).as('notice'))
    .select(({ fn }) => [
      'year',
      'committee',
      fn.min('result_notice_from').as('from'),
      fn.max('result_notice_to').as('to'),
    ])
    .where('committee', 'is not', null)
    .groupBy(['year', 'committee'])

/** The periods of result notices; of each committee's, those that are among its declarations. */
function noticesOf(resolved: ResolvedFilter) {
  const columns = sql`year, committee, result_notice_from, result_notice_to`
  return sql<
    Selectable<DB['declaration']>
  >`(select ${columns} from ${sourceWith(resolved, 'result_notice', ['committee'])}
    where ${resolved.condition} group by ${columns} having sum(n) > 0)`
}

type Shown = InferResult<ReturnType<typeof shownNotices>>[number]

async function resultNotices(source: ReportSource): Promise<Map<string, Shown>> {
  const rows = await shownNotices(source).execute()
  return new Map(rows.map((row) => [`${row.year}/${row.committee}`, row]))
}

async function headsOf(source: ReportSource, hasOthers: boolean): Promise<RowHead[]> {
  const { em, resolved } = source
  const years = resolved.filter.year
  const register = sql<Selectable<DB['committee']>>`(select * from ${committeesAsOf(resolved.asOf)})`.as('committee')
  const committees = await em
    .getKysely<DB>()
    .selectFrom(register)
    .select(['year', 'code', 'name', 'filed_at as filedAt', 'meeting_from as meetingFrom', 'meeting_to as meetingTo'])
    .where(sql<boolean>`year = any(${years})`)
    .orderBy('year')
    .orderBy('annex_no', (order) => order.asc().nullsLast())
    .orderBy('code')
    .execute()
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

/** A row for each registered committee in the order of annex 4, and one for declarations without a committee. */
const registered: RowSource = {
  groupings: [['year', 'committee']],
  heads: ([cube], source) => headsOf(source, cube!.codesOf('committee').includes(null)),
  keepsEmpty: true,
}

const day = (key: string, header: string, group?: string): Column => ({
  kind: 'FACT',
  type: 'DAY',
  key,
  header,
  ...(group && { group }),
})

/** T6 评审委员会, with dates of the register (八(一)2, 二(三), 八(二)). */
export const committeeTable: TableDefinition = {
  code: 'T6',
  name: '评审委员会',
  subject: '评审委员会工作情况',
  labels: ['评审委员会'],
  labelWidths: [22],
  rows: registered,
  columns: [
    day('filedAt', '备案日期'),
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
    figure(Measure.IN_PROGRESS, '在办', { key: 'stageAge', header: '工作日合计', of: 'stage_age', unit: '工作日' }),
    ratio('meanStageAge', figureLabel.MEAN_STAGE_DAYS, 'stageAge', Measure.IN_PROGRESS, {
      group: '在办',
      format: 'DECIMAL',
    }),
  ],
  totals: 'TOTAL',
  notes: [
    '件数单位为件；“工作日”各列单位为工作日。备案、会议日期取自评审委员会登记；公示起止取自各件结果公示的最早和最晚日期。',
    `${figureLabel.MEAN_STAGE_DAYS.zh}＝${figureLabel.MEAN_STAGE_DAYS.definition.zh}。`,
  ],
}
