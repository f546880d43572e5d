import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { problemList } from '../problem-list'
import { columns, filed } from '../staging/column'

/** Columns of `declaration` → of the staged row. */
const written = [
  ...columns.map((column) => [column, column]),
  ...filed.map(([column, kept]) => [kept, column]),
] as const
const columnList = sql.join(written.map(([column]) => sql.ref(column!)))
const planned = (row: string) => sql.join(written.map(([, column]) => sql.ref(`${row}.${column!}`)))

const way = sql.raw('way_day, way_at, way_stage, way_rank, way_returned_on')

/** The run's staged rows of one kind, with their employer. */
const staged = (runId: number, kind: 'NEW' | 'CHANGED', joined = sql``) => sql`
  import_row r
  join import_declaration p on p.import_run_id = r.import_run_id and p.row_number = r.row_number
  join employer e on e.county = p.county and e.name = p.employer_name
  ${joined}
  where r.import_run_id = ${runId} and r.kind = ${kind}`

/** Writes exactly the planned rows. The earlier values of a changed declaration are stored, so that it can be undone. */
export async function writeDeclarations(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  // With their ways, which the triggers of their events then needn't write.
  const withWay = sql`cross join lateral with_receipt(p.event_stage, p.event_at, p.stage, p.paper_received_on, p.ended_at,
      next_of_paper(p.pathway, p.route, p.series, p.year)) received
    cross join lateral way_of(received.stages, received.instants) way`
  await sql`insert into declaration (${columnList}, employer_id, import_run_id, ${way})
    select ${planned('p')}, e.id, ${runId}, way.* from ${staged(runId, 'NEW', withWay)}
    on conflict (year, platform_no) do nothing`.execute(db)
  // The staged rows will be deleted; `import_row` keeps the id of each declaration that the file created.
  await sql`update import_row r set declaration_id = d.id from import_declaration p
    join declaration d on d.year = p.year and d.platform_no = p.platform_no and d.import_run_id = ${runId}
    where r.import_run_id = ${runId} and r.kind = 'NEW' and p.import_run_id = ${runId}
      and p.row_number = r.row_number`.execute(db)
  await holdRows(em, runId)
  await sql`insert into import_before (import_run_id, declaration_id, image)
    select ${runId}, d.id, to_jsonb(d) from declaration d
    where d.id in (select declaration_id from import_row where import_run_id = ${runId} and kind = 'CHANGED')`.execute(
    db,
  )
  await sql`update declaration d set (${columnList}, employer_id, import_run_id, version) =
      (${planned('s')}, s.new_employer_id, ${runId}, nextval('declaration_version'))
    from (select r.declaration_id, p.*, e.id as new_employer_id from ${staged(runId, 'CHANGED')}) s
    where d.id = s.declaration_id`.execute(db)
}

/**
 * Rows whose number belongs to a declaration that the sender can't see aren't written. Nothing says so before, and here the
 * reason isn't named: the bureau, which sees it (`read-run.ts`), decides.
 */
async function holdRows(em: EntityManager, runId: number): Promise<void> {
  await sql`update import_row r set kind = 'REJECTED', marks = '{}', problems = r.problems || ${problemList({
    code: 'IMPORT_HELD',
    column: '申报编号',
    value: sql`r.platform_no`,
    reason: sql`'这一行待市人社局核定，暂未写入。'`,
  })}
    where r.import_run_id = ${runId} and r.kind = 'NEW' and r.declaration_id is null`.execute(em.getKysely())
}
