import { sql, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Dimension } from '../../schema/field/dimension'
import { DeadlineState, Desk, Measure, Role, Stage, flowStages } from '../../schema/vocabulary'
import type {
  WallCounts,
  WallDate,
  WallDesk,
  WallFigures,
  WallFlow,
  WallGroup,
  WallStage,
  WallYear,
} from '../../schema/wall'
import { isOver } from '../../schema/year-before'
import { viewerWithoutSession } from '../access/session/viewer'
import { dayOf, everyDay, shiftDay, shiftYears } from '../calendar/day-of'
import { workingDaysBetween } from '../calendar/working-days-between'
import { declaredYears } from '../cycle/declared-years'
import { readCycle } from '../cycle/read'
import { lastDayOf } from '../cycle/working-days-of'
import type { EntityManager } from '../database/orm'
import { deadlineState } from '../filter/deadline-state'
import { isTooEarly, resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { waitingSource } from '../filter/waiting'
import type { Portal } from '../portal'
import { readRevision } from '../revision/read'
import { columnOf, countDeclarations } from '../statistics/count'
import { countGroups } from '../statistics/group'
import { stageProgress } from '../statistics/progress'
import { trend } from '../statistics/trend'

/**
 * For whom 大屏 counts: the rows of the role LEADER, without an account. All who may see 大屏 see the same figures, and no
 * request is ever made by this viewer.
 */
export const wallViewer = viewerWithoutSession({
  accountId: 0,
  username: 'wall',
  displayName: '大屏',
  role: Role.LEADER,
})

const measures = [
  Measure.DECLARED,
  Measure.IN_PROGRESS,
  Measure.PENDING,
  Measure.OVERDUE,
  Measure.REVIEWED,
  Measure.PASSED,
  Measure.CONFIRMED,
] as const

const shownDays = 30

/** Everything that 大屏 shows. @param year null for the newest year with declarations */
export async function wallFigures(
  portal: Portal,
  em: EntityManager,
  now: Date,
  year: number | null,
): Promise<WallFigures> {
  const { dataAt, dataBatch } = await readRevision(em)
  const years = [...(await declaredYears(em))].toSorted((a, b) => a - b)
  const shown = year ?? years.at(-1)
  return {
    now: now.toISOString(),
    sample: portal.kind === 'SAMPLE',
    dataAt: dataAt?.toISOString() ?? null,
    dataBatch,
    year: shown === undefined ? null : await wallYear(portal, em, now, shown, years),
  }
}

async function wallYear(
  portal: Portal,
  em: EntityManager,
  now: Date,
  year: number,
  years: readonly number[],
): Promise<WallYear> {
  const resolve = (of: number, asOf: string | null) =>
    resolveFilter({ portal, viewer: wallViewer, em, now }, { year: [of] }, asOf)
  const resolved = await resolve(year, null)
  const cycle = resolved.cycles[0]!
  const today = dayOf(now)
  const closed = isOver(year, years, today)
  const asOf = closed ? null : shiftYears(today, -1)
  const isComparable = years.includes(year - 1) && !(asOf && isTooEarly(asOf, [await readCycle(em, year - 1)]))
  const days = everyDay(shiftDay(today, 1 - shownDays), today)
  return {
    year,
    title: cycle.title,
    closed,
    total: await totalOf(em, resolved),
    before: isComparable ? { year: year - 1, asOf, total: await totalOf(em, await resolve(year - 1, asOf)) } : null,
    stages: await stagesOf(em, resolved, today),
    series: await groupsOf(em, resolved, Dimension.SERIES),
    counties: await groupsOf(em, resolved, Dimension.COUNTY),
    desks: await desksOf(em, resolved),
    days,
    flow: await flowOf(em, resolved, days),
    dates: datesOf(portal, cycle, now),
  }
}

async function groupsOf(em: EntityManager, resolved: ResolvedFilter, by: Dimension): Promise<WallGroup[]> {
  const counted = await countDeclarations(em, resolved, { by: [by], measures })
  const [names] = counted.labels()
  return counted.keys[0]!.map((code, index) => ({ code, name: names![index]!, counts: countsAt(counted, index) }))
}

async function totalOf(em: EntityManager, resolved: ResolvedFilter): Promise<WallCounts> {
  return countsAt(await countDeclarations(em, resolved, { by: [], measures }), 0)
}

function countsAt(counted: Record<keyof WallCounts, number[]>, index: number): WallCounts {
  const counts = measures.map((measure) => [columnOf[measure], counted[columnOf[measure]][index] ?? 0])
  return Object.fromEntries(counts) as Record<keyof WallCounts, number>
}

async function stagesOf(em: EntityManager, resolved: ResolvedFilter, today: string): Promise<WallStage[]> {
  const progress = await stageProgress(em, resolved, today)
  // Drafts that were never submitted are nobody's work yet, and count in no figure of 大屏.
  return progress
    .filter(({ stage }) => stage !== Stage.DRAFT)
    .map(({ stage, count, near, overdue, medianWorkingDays: median, oldestWorkingDays: oldest }) => ({
      ...{ stage, count, near, overdue, median, oldest },
    }))
}

/** What waits, by kind of desk, in the order of the way through the stages. */
async function desksOf(em: EntityManager, resolved: ResolvedFilter): Promise<WallDesk[]> {
  const { condition, measures, cycles, now } = resolved
  const near = sql<SqlBool>`${measures.PENDING} and ${deadlineState(cycles, now)} = ${sql.lit(DeadlineState.NEAR)}`
  const n = sql`n`
  const { codes, sums } = await countGroups(em, {
    source: waitingSource(resolved),
    condition: sql<SqlBool>`${measures.PENDING} and ${condition}`,
    keys: [{ name: 'desk', value: sql`desk` }],
    sums: [
      { name: 'pending', value: n, among: measures.PENDING },
      { name: 'near', value: n, among: near },
      { name: 'overdue', value: n, among: measures.OVERDUE },
    ],
  })
  return Object.values(Desk).flatMap((desk) => {
    const place = codes.desk!.indexOf(desk)
    return place < 0
      ? []
      : [{ desk, pending: sums.pending[place]!, near: sums.near[place]!, overdue: sums.overdue[place]! }]
  })
}

/** The arrivals of each of the days: the differences of 累计流量. */
async function flowOf(em: EntityManager, resolved: ResolvedFilter, days: readonly string[]): Promise<WallFlow[]> {
  const { days: known, stages, reached, ended } = await trend(em, resolved, days.at(-1)!)
  /** What a cumulated column had at the end of a day; its days begin with the first arrival and end with the last one. */
  const at = (column: readonly number[], day: string) => {
    const place = known.findLastIndex((each) => each <= day)
    return place < 0 ? 0 : column[place]!
  }
  const daily = (column: readonly number[]) => days.map((day) => at(column, day) - at(column, shiftDay(day, -1)))
  return [
    ...flowStages.map((stage) => ({ reached: stage, numbers: daily(reached[stages.indexOf(stage)]!) })),
    { reached: 'ENDED' as const, numbers: daily(ended) },
  ]
}

/** The notice's periods and deadlines by their ends. */
function datesOf(portal: Portal, { windows }: Cycle, now: Date): WallDate[] {
  return windows
    .flatMap((window) => (window.endsAt ? [{ ...window, endsAt: window.endsAt }] : []))
    .toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime())
    .map(({ id, name, nameEn, startsAt, endsAt, byNotice }) => ({
      ...{ id, name, nameEn, byNotice },
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: endsAt.toISOString(),
      workingDays: endsAt > now ? workingDaysBetween(portal.calendar, dayOf(now), lastDayOf(endsAt)) : null,
    }))
}
