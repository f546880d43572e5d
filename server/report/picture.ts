import { sql } from 'kysely'
import { dayOf } from '../calendar/day-of'
import { InvalidInputError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { reportSource, type ReportSource } from './build-report'
import { countCube, Cube } from './cube'
import type { DetailColumn } from './detail-column'
import type { ExportJob } from './export-work'
import { sameDay } from './same-day'

/** A year at one day: the earlier one on the same day and at the last, the later one as it is. */
export type Picture = 'SAME' | 'NOW' | 'FINAL'

/** 年度对比's three pictures, counted in one table. */
export interface Pictures {
  years: readonly [earlier: number, later: number]
  /** The day that the later year is told of, and the same day of the earlier one. */
  day: string
  same: string
  /** Both years as of the day; the earlier one is at its last there. */
  present: ResolvedFilter
  nameOf: Record<Picture, string>
  /** The rows of one picture alone. */
  resolved: Record<Picture, ResolvedFilter>
  source: ReportSource
}

/** Tells the groups of the table's columns apart by picture. */
const column: DetailColumn = { column: 'picture', header: '时点', kind: 'text', width: 8 }

const ofYear = (resolved: ResolvedFilter, year: number): ResolvedFilter => ({
  ...resolved,
  filter: { ...resolved.filter, year: [year] },
  condition: sql`(${resolved.condition} and year = ${year})`,
})

/** @throws InvalidInputError unless two years are asked for, and both had begun by their day */
export async function readPictures(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>,
  count = countCube,
): Promise<Pictures> {
  const [earlier, later, ...others] = job.filter.year.toSorted()
  if (earlier === undefined || later === undefined || others.length > 0) {
    throw new InvalidInputError('年度对比需要选择两个年度。')
  }
  const present = await resolveFilter(job, job.filter, job.asOf)
  const day = dayOf(present.now)
  const same = sameDay(day, later - earlier)
  const resolved = {
    SAME: ofYear(await resolveFilter(job, job.filter, same), earlier),
    NOW: ofYear(present, later),
    FINAL: ofYear(present, earlier),
  }
  const source = reportSource(job.em, present)
  const cube: ReportSource['cube'] = async (columns, additions) => {
    const own = columns.filter((each) => each !== column)
    const groups: Cube['groups'][number][] = []
    for (const [picture, each] of Object.entries(resolved)) {
      const counted = await count(job.em, each, own, additions)
      groups.push(...counted.groups.map(({ codes, sums }) => ({ codes: { ...codes, [column.column]: picture }, sums })))
    }
    return new Cube([...own, column], groups)
  }
  return {
    years: [earlier, later],
    day,
    same,
    present,
    nameOf: { SAME: `${earlier}同期`, NOW: String(later), FINAL: `${earlier}最终` },
    resolved,
    source: { ...source, columns: [...source.columns, column], cube },
  }
}
