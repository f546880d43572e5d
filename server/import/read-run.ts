import { sql } from 'kysely'
import type { ImportRow, ImportRun } from '../../schema/import-run'
import type { ImportRowKind } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'

const runColumns = sql`id, file_name as "fileName", state, started_at as "startedAt", finished_at as "finishedAt",
  applied_at as "appliedAt", account_name as account, error_code as "errorCode", error_message as "errorMessage", years,
  read_count as read, new_count as new, changed_count as changed, unchanged_count as unchanged,
  skipped_count as skipped, rejected_count as rejected`

type Stored = Omit<ImportRun, 'startedAt' | 'finishedAt' | 'appliedAt'> & {
  startedAt: string
  finishedAt: string | null
  appliedAt: string | null
}

const runOf = (stored: Stored): ImportRun => ({
  ...stored,
  startedAt: instantOf(stored.startedAt),
  finishedAt: instantOf(stored.finishedAt),
  appliedAt: instantOf(stored.appliedAt),
})

/** The viewer's runs (the city bureau's: all), newest first. */
export async function readImportRuns(em: EntityManager): Promise<ImportRun[]> {
  const { rows } = await sql<Stored>`select ${runColumns} from import_run order by id desc limit 100`.execute(
    em.getKysely(),
  )
  return rows.map(runOf)
}

export async function readImportRun(em: EntityManager, id: number): Promise<ImportRun | null> {
  const { rows } = await sql<Stored>`select ${runColumns} from import_run where id = ${id}`.execute(em.getKysely())
  return rows[0] ? runOf(rows[0]) : null
}

interface RowPage {
  kind?: ImportRowKind
  first: number
  /** Row number after which the page begins. */
  after?: number
}

export async function readImportRows(em: EntityManager, runId: number, page: RowPage): Promise<ImportRow[]> {
  const { rows } = await sql<ImportRow>`
    select row_number as "rowNumber", kind, platform_no as "platformNo", problems, changes from import_row
    where import_run_id = ${runId} and row_number > ${page.after ?? 0}
      ${page.kind ? sql`and kind = ${page.kind}` : sql``}
    order by row_number limit ${page.first}`.execute(em.getKysely())
  return rows
}
