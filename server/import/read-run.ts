import { sql } from 'kysely'
import type { HeadlineChange, ImportRow, ImportRun } from '../../schema/import-run'
import { ImportExtent, ImportState, type ImportMark, type ImportRowKind, type Measure } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { measureConditions } from '../filter/measure'
import { overdueCondition } from '../filter/overdue'
import { readCycle } from '../cycle/read'
import { headlineMeasures } from './plan/headline'
import { countMissing } from './plan/missing'
import { shownValue } from './shown-value'

const runColumns = sql`id, file_name as "fileName", state, started_at as "startedAt", finished_at as "finishedAt",
  applied_at as "appliedAt", undone_at as "undoneAt", account_id as "accountId", account_name as account,
  error_code as "errorCode", error_message as "errorMessage", years, read_count as read, new_count as new,
  changed_count as changed, unchanged_count as unchanged, skipped_count as skipped, rejected_count as rejected,
  conflict_count as conflict, moved_back_count as "movedBack", jumped_count as jumped, other_notice_count as "otherNotice", extent, notes, header`

/** A run as it is stored; whether its file is kept, the disk knows, and what it leaves out is counted when it is asked. */
export type StoredRun = Omit<ImportRun, 'kept' | 'missing'> & { accountId: number }

type Raw = { [K in keyof StoredRun]: StoredRun[K] extends Date | null ? string | null : StoredRun[K] }

const runOf = (raw: Raw): StoredRun => ({
  ...raw,
  startedAt: instantOf(raw.startedAt as unknown as string),
  finishedAt: instantOf(raw.finishedAt),
  appliedAt: instantOf(raw.appliedAt),
  undoneAt: instantOf(raw.undoneAt),
})

/** The viewer's runs (the city bureau's: all), newest first. */
export async function readImportRuns(em: EntityManager): Promise<StoredRun[]> {
  const { rows } = await sql<Raw>`select ${runColumns} from import_run order by id desc limit 100`.execute(
    em.getKysely(),
  )
  return rows.map(runOf)
}

export async function readImportRun(em: EntityManager, id: number): Promise<StoredRun | null> {
  const { rows } = await sql<Raw>`select ${runColumns} from import_run where id = ${id}`.execute(em.getKysely())
  return rows[0] ? runOf(rows[0]) : null
}

/** Declarations that a 全量 file doesn't tell of; null where nobody asks that of it. */
export async function readMissingCount(
  em: EntityManager,
  { id, extent, state }: Pick<StoredRun, 'id' | 'extent' | 'state'>,
): Promise<number | null> {
  const asked = extent === ImportExtent.FULL && (state === ImportState.PLANNED || state === ImportState.APPLIED)
  return asked ? countMissing(em, id) : null
}

interface RowPage {
  kind?: ImportRowKind | undefined
  mark?: ImportMark | undefined
  first: number
  /** Row number after which the page begins. */
  after?: number | undefined
}

interface StoredChange {
  key: string
  column: string
  before: unknown
  after: unknown
}

type RawRow = Omit<ImportRow, 'changes'> & { changes: StoredChange[]; year: number | null }

export async function readImportRows(em: EntityManager, runId: number, page: RowPage): Promise<ImportRow[]> {
  const { rows } = await sql<RawRow>`
    select r.row_number as "rowNumber", r.kind, r.platform_no as "platformNo", r.marks, r.problems, r.changes,
      coalesce((select d.year from declaration d where d.id = r.declaration_id), (select p.year from import_declaration p
        where p.import_run_id = r.import_run_id and p.row_number = r.row_number)) as year
    from import_row r where r.import_run_id = ${runId} and r.row_number > ${page.after ?? 0}
      ${page.kind ? sql`and r.kind = ${page.kind}` : sql``} ${page.mark ? sql`and ${page.mark} = any(r.marks)` : sql``}
    order by r.row_number limit ${page.first}`.execute(em.getKysely())
  const shown: ImportRow[] = []
  for (const { changes, year, ...row } of rows) {
    const cycle = year === null || changes.length === 0 ? null : await readCycle(em, year)
    shown.push({
      ...row,
      changes: changes.map(({ key, column, before, after }) => ({
        column,
        before: shownValue(key, before, cycle),
        after: shownValue(key, after, cycle),
      })),
    })
  }
  return shown
}

/** The headline figures of a run's years as they are, and as the plan makes them. */
export async function readHeadline(em: EntityManager, runId: number, now: Date): Promise<HeadlineChange[]> {
  const { rows } = await sql<{ years: number[]; headline: Partial<Record<Measure, number>> }>`
    select years, headline from import_run where id = ${runId} and state = 'PLANNED'`.execute(em.getKysely())
  const run = rows[0]
  if (!run || run.years.length === 0) return []
  const cycles = []
  for (const year of run.years) cycles.push(await readCycle(em, year))
  const conditions = measureConditions(overdueCondition(cycles, now))
  const sums = headlineMeasures.map(
    (measure) => sql`coalesce(sum(n) filter (where ${conditions[measure]}), 0)::integer as ${sql.ref(measure)}`,
  )
  const counts = await sql<Record<Measure, number>>`select ${sql.join(sums)} from tally where year = any(${run.years})
  `.execute(em.getKysely())
  return headlineMeasures.map((measure) => {
    const before = counts.rows[0]![measure]
    return { measure, before, after: before + (run.headline[measure] ?? 0) }
  })
}
