import { sql, type InferResult } from 'kysely'
import type { HeadlineChange, ImportRow, ImportRun } from '../../schema/import-run'
import {
  ImportExtent,
  ImportState,
  maxListed,
  type ImportFlag,
  type ImportRowKind,
  type Measure,
} from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Cycle } from '../../schema/cycle'
import { measureConditions } from '../filter/measure'
import { overdueCondition } from '../filter/overdue'
import { readCycle } from '../cycle/read'
import { headlineMeasures } from './plan/headline'
import { countMissing } from './plan/missing'
import { shownProblems } from './shown-problems'
import { shownValue } from './shown-value'

const runs = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select(['id', 'file_name as fileName', 'state', 'account_id as accountId', 'account_name as account'])
    .select([
      'started_at as startedAt',
      'finished_at as finishedAt',
      'applied_at as appliedAt',
      'undone_at as undoneAt',
    ])
    .select(['error_code as errorCode', 'error_message as errorMessage', 'years', 'read_count as read'])
    .select([
      'new_count as new',
      'changed_count as changed',
      'unchanged_count as unchanged',
      'skipped_count as skipped',
    ])
    .select(['rejected_count as rejected', 'conflict_count as conflict', 'moved_back_count as movedBack'])
    .select(['jumped_count as jumped', 'other_notice_count as otherNotice', 'extent', 'notes', 'header'])
    .$narrowType<Pick<ImportRun, 'state' | 'errorCode' | 'extent' | 'notes' | 'header'>>()

/** An import as stored. `kept` is read from the disk, and `missing` is counted on request. */
export type StoredRun = Omit<ImportRun, 'kept' | 'missing'> & { accountId: number }

type Row = InferResult<ReturnType<typeof runs>>[number]

const runOf = (row: Row): StoredRun => ({
  ...row,
  startedAt: instantOf(row.startedAt),
  finishedAt: instantOf(row.finishedAt),
  appliedAt: instantOf(row.appliedAt),
  undoneAt: instantOf(row.undoneAt),
})

/** The viewer's runs (the city bureau's: all), newest first; as many as are listed. */
export async function readImportRuns(em: EntityManager): Promise<StoredRun[]> {
  const rows = await runs(em).orderBy('id', 'desc').limit(maxListed.importRuns).execute()
  return rows.map(runOf)
}

export async function readImportRun(em: EntityManager, id: number): Promise<StoredRun | null> {
  const row = await runs(em).where('id', '=', id).executeTakeFirst()
  return row ? runOf(row) : null
}

/** Number of declarations that a full file (全量) lacks; null for other files and states. */
export async function readMissingCount(
  em: EntityManager,
  { id, extent, state }: Pick<StoredRun, 'id' | 'extent' | 'state'>,
): Promise<number | null> {
  const asked = extent === ImportExtent.FULL && (state === ImportState.PLANNED || state === ImportState.APPLIED)
  return asked ? countMissing(em, id) : null
}

interface RowPage {
  kind?: ImportRowKind | null | undefined
  flag?: ImportFlag | null | undefined
  first: number
  /** Row number after which the page begins. */
  after?: number | null | undefined
}

interface StoredChange {
  key: string
  column: string
  before: unknown
  after: unknown
}

const yearOfRow = sql<number | null>`coalesce((select d.year from declaration d where d.id = r.declaration_id),
  (select p.year from import_declaration p where p.import_run_id = r.import_run_id and p.row_number = r.row_number))`

export async function readImportRows(em: EntityManager, runId: number, page: RowPage): Promise<ImportRow[]> {
  const { kind, flag, first, after } = page
  const rows = await em
    .getKysely<DB>()
    .selectFrom('import_row as r')
    .select(['r.row_number as rowNumber', 'r.kind', 'r.platform_no as platformNo', 'r.marks as flags', 'r.changes'])
    .select([yearOfRow.as('year'), shownProblems.as('problems')])
    .$narrowType<Pick<ImportRow, 'kind' | 'flags'> & { changes: StoredChange[] }>()
    .where('r.import_run_id', '=', runId)
    .where('r.row_number', '>', after ?? 0)
    .$if(Boolean(kind), (query) => query.where('r.kind', '=', kind!))
    .$if(Boolean(flag), (query) => query.where(sql<boolean>`${flag} = any(r.marks)`))
    .orderBy('r.row_number')
    .limit(first)
    .execute()
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

/** Headline figures of a plan's years: now, and after the plan is applied. Empty when the run isn't PLANNED. */
export async function readHeadline(em: EntityManager, runId: number, now: Date): Promise<HeadlineChange[]> {
  const db = em.getKysely<DB>()
  const run = await db
    .selectFrom('import_run')
    .select(['years', 'headline'])
    .$narrowType<{ headline: Partial<Record<Measure, number>> }>()
    .where('id', '=', runId)
    .where('state', '=', ImportState.PLANNED)
    .executeTakeFirst()
  if (!run || run.years.length === 0) return []
  const cycles: Cycle[] = []
  for (const year of run.years) cycles.push(await readCycle(em, year))
  const conditions = measureConditions(() => overdueCondition(cycles, now))
  const sums = headlineMeasures.map((measure) =>
    sql<number>`coalesce(sum(n) filter (where ${conditions[measure]}), 0)::integer`.as(measure),
  )
  const counts = await db
    .selectFrom('tally')
    .select(sums)
    .where(sql<boolean>`year = any(${run.years})`)
    .executeTakeFirstOrThrow()
  return headlineMeasures.map((measure) => ({
    measure,
    before: counts[measure],
    after: counts[measure] + (run.headline[measure] ?? 0),
  }))
}
