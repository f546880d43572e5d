import { dayOf } from '../calendar/day-of'
import { missingNote } from '../calendar/calendar-remark'
import { sql } from 'kysely'
import { Figure, figureLabel, measureLabel, type DefinedLabel } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { filterWords } from './filter-words'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'
import { readRevision } from '../revision/read'
import { conclusionOf, type Check } from '../workbook/check'
import { conclusionName } from '../workbook/check-sheet'
import type { Cover } from '../workbook/cover'
import type { ExportJob } from './export-work'
import { cutOffOf, cutOffWords, scopeWords } from './heading'
import { titleOf } from './title'
import { reportingUnit } from './reporting-unit'

/** Number of declarations and of people, who may have several declarations. */
async function declaredBy(em: EntityManager, resolved: ResolvedFilter): Promise<string> {
  const { declared, persons, unknown } = await em
    .getKysely<DB>()
    .selectFrom(filtered(resolved))
    .select([
      sql<number>`count(*)::integer`.as('declared'),
      sql<number>`count(distinct id_number_hash)::integer`.as('persons'),
      sql<number>`count(*) filter (where id_number_hash is null)::integer`.as('unknown'),
    ])
    .where(resolved.measures.DECLARED)
    .executeTakeFirstOrThrow()
  return `申报 ${declared} 件，${persons} 人（按证件号去重${unknown > 0 ? `；另有 ${unknown} 件没有证件号` : ''}）`
}

/** The calendar by which working days are counted in each year, and a note when a year has none. */
async function calendarVersion(em: EntityManager, years: readonly number[], note: string | null): Promise<string> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('calendar_day')
    .select(({ fn }) => [
      sql<number>`extract(year from day)::integer`.as('year'),
      fn.min('source').as('source'),
      fn.agg<boolean>('bool_and', ['regional_confirmed']).as('confirmed'),
    ])
    .where(sql<boolean>`extract(year from day) = any(${years})`)
    .groupBy(sql`1`)
    .orderBy('year')
    .execute()
  const versions = rows.map(
    ({ year, source, confirmed }) => `${year} 年：${source}；自治区假日${confirmed ? '已确认' : '未确认'}`,
  )
  return [...versions, ...(note === null ? [] : [note])].join('\n')
}

/** The annual tables don't contain these figures. */
const omitted = new Set<string>([
  Figure.ON_DESK,
  Figure.OVERDUE_ON_DESK,
  Figure.PAST_PROPOSAL_ON_DESK,
  Figure.NEAR_ON_DESK,
  Figure.REACHED,
])
const described: DefinedLabel[] = [
  ...Object.values(measureLabel),
  ...Object.values(Figure).flatMap((figure) => (omitted.has(figure) ? [] : [figureLabel[figure]])),
]
export const definitions: [name: string, definition: string][] = [
  ...described.map(({ zh, definition }): [string, string] => [zh, definition.zh]),
  ['占比', '本行÷合计，由件数计算；人员结构（T7）为本行÷本类别小计，由人数计算'],
]

/** 封面与说明 of the annual statistics. @param subject what the workbook is @param detail Chinese sentence on whether the workbook contains the rows */
export async function annualCover(
  job: ExportJob,
  resolved: ResolvedFilter,
  { subject, detail, checks, facts }: { subject: string; detail: string; checks: Check[]; facts: Cover['facts'] },
): Promise<Cover> {
  const { em, portal, viewer, now } = job
  const { dataBatch, dataAt } = await readRevision(em)
  const today = job.asOf ?? dayOf(now)
  return {
    title: `${titleOf(resolved, viewer)}${subject}`,
    facts: [
      ['填报单位', reportingUnit(viewer)],
      ['年度', resolved.filter.year.join('、')],
      ['周期', resolved.cycles.map(({ title }) => title).join('；')],
      ['数据范围', scopeWords(viewer)],
      ['筛选', filterWords(resolved)],
      ['截止时间', cutOffWords(resolved, now)],
      ['申报件数和人数', await declaredBy(em, resolved)],
      ['数据批次', dataBatch && dataAt ? `第 ${dataBatch} 批，${cutOffOf(dataAt)} 导入` : '尚无导入'],
      [
        '工作日历',
        await calendarVersion(em, resolved.filter.year, missingNote(portal.calendar, resolved.filter.year, today)),
      ],
      ['导出人', `${viewer.displayName}（${viewer.username}），${cutOffOf(now)}`],
      ['明细', detail],
      ...facts,
      ...(portal.kind === 'SAMPLE' ? ([['说明', '示例数据，均为虚构。']] as Cover['facts']) : []),
    ],
    ...(checks.length > 0 && {
      verdict: { name: '勾稽校验', formula: conclusionName, result: conclusionOf(checks).text },
    }),
    definitions,
  }
}
