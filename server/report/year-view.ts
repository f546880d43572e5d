import { sql } from 'kysely'
import type { DeclarationFilter } from '../../schema/filter'
import { dayOf, shiftYears } from '../calendar/day-of'
import { InvalidInputError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { reportSource, type ReportSource } from './build-report'
import { countCubes, Cube } from './cube'
import type { DetailColumn } from './detail-column'
import type { Groups } from '../statistics/group'
import type { ExportJob } from './export-work'

/** A year as of a day: SAME, the earlier year on the same day; NOW, the later year; FINAL, the earlier year at its end. */
export type YearView = 'SAME' | 'NOW' | 'FINAL'

/** The three views of 年度对比, which are counted in one table. */
export interface YearViews {
  years: readonly [earlier: number, later: number]
  /** Day of NOW and FINAL. */
  day: string
  /** Day of SAME: the same day in the earlier year. */
  same: string
  /** The filter of both years as of `day`. */
  present: ResolvedFilter
  nameOf: Record<YearView, string>
  /** The filter of each view. */
  resolved: Record<YearView, ResolvedFilter>
  source: ReportSource
}

/** Column of the view, by which the table's columns are grouped. */
const column: DetailColumn = { column: 'view', header: '时点', kind: 'text', width: 8 }

const ofYear = (resolved: ResolvedFilter, year: number): ResolvedFilter => ({
  ...resolved,
  filter: { ...resolved.filter, year: [year] },
  condition: sql`(${resolved.condition} and year = ${year})`,
})

/** The groups of all parts, which have the same columns. */
function together(parts: readonly Groups[]): Groups {
  const joined = <Value>(columnsOf: (part: Groups) => Readonly<Record<string, readonly Value[]>>) =>
    Object.fromEntries(
      Object.keys(columnsOf(parts[0]!)).map((name) => [name, parts.flatMap((part) => columnsOf(part)[name]!)]),
    )
  return {
    size: parts.reduce((size, part) => size + part.size, 0),
    codes: joined(({ codes }) => codes),
    sums: joined(({ sums }) => sums),
  }
}

/** @throws InvalidInputError unless the filter has two years that had begun by their day */
export async function readYearViews(
  job: Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>,
  count = countCubes,
): Promise<YearViews> {
  const [earlier, later, ...others] = job.filter.year.toSorted()
  if (earlier === undefined || later === undefined || others.length > 0) {
    throw new InvalidInputError('年度对比需要选择两个年度。')
  }
  const present = await resolveFilter(job, job.filter, job.asOf)
  const day = dayOf(present.now)
  const same = shiftYears(day, earlier - later)
  const resolved = {
    SAME: ofYear(await resolveFilter(job, job.filter, same), earlier),
    NOW: ofYear(present, later),
    FINAL: ofYear(present, earlier),
  }
  const source = reportSource(job.em, present)
  const cubes: ReportSource['cubes'] = async ({ groupings, ...asked }) => {
    const own = groupings.map((columns) => columns.filter((each) => each !== column))
    const parts = own.map((): Groups[] => [])
    for (const [view, each] of Object.entries(resolved)) {
      const counted = await count(job.em, each, { ...asked, groupings: own })
      for (const [index, cube] of counted.entries()) {
        const { size, codes, sums } = cube.groups
        parts[index]!.push({ size, codes: { ...codes, [column.column]: Array<string>(size).fill(view) }, sums })
      }
    }
    return own.map((columns, index) => new Cube([...columns, column], together(parts[index]!)))
  }
  return {
    years: [earlier, later],
    day,
    same,
    present,
    nameOf: { SAME: `${earlier}同期`, NOW: String(later), FINAL: `${earlier}最终` },
    resolved,
    source: { ...source, columns: [...source.columns, column], cubes },
  }
}

/** The filter and the past day that list the declarations of each view. */
export const rowsOfViews = (
  filter: DeclarationFilter,
  asOf: string | null,
  { years: [earlier, later], same }: YearViews,
): Record<YearView, { filter: DeclarationFilter; asOf: string | null }> => ({
  SAME: { filter: { ...filter, year: [earlier] }, asOf: same },
  NOW: { filter: { ...filter, year: [later] }, asOf },
  FINAL: { filter: { ...filter, year: [earlier] }, asOf },
})
