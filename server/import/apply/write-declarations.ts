import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { columns } from '../staging/column'

const columnList = sql.join(columns.map((column) => sql.ref(column)))
const planned = sql.join(columns.map((column) => sql`p.${sql.ref(column)}`))

/** The run's staged rows of one kind, with their employer. */
const staged = (runId: number, kind: 'NEW' | 'CHANGED') => sql`
  import_row r
  join import_declaration p on p.import_run_id = r.import_run_id and p.row_number = r.row_number
  join employer e on e.county = p.county and e.name = p.employer_name
  where r.import_run_id = ${runId} and r.kind = ${kind}`

/** Writes exactly the planned rows. The earlier values of a changed declaration are stored, so that it can be undone. */
export async function writeDeclarations(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  await sql`insert into declaration (${columnList}, employer_id, import_run_id)
    select ${planned}, e.id, ${runId} from ${staged(runId, 'NEW')}`.execute(db)
  // The staged rows will be deleted; `import_row` keeps the id of each declaration that the file created.
  await sql`update import_row r set declaration_id = d.id from import_declaration p
    join declaration d on d.year = p.year and d.platform_no = p.platform_no
    where r.import_run_id = ${runId} and r.kind = 'NEW' and p.import_run_id = ${runId}
      and p.row_number = r.row_number`.execute(db)
  await sql`insert into import_before (import_run_id, declaration_id, image)
    select ${runId}, d.id, to_jsonb(d) from declaration d
    where d.id in (select declaration_id from import_row where import_run_id = ${runId} and kind = 'CHANGED')`.execute(
    db,
  )
  await sql`update declaration d set (${columnList}, employer_id, import_run_id, version) =
      (${sql.join(columns.map((column) => sql`s.${sql.ref(column)}`))}, s.new_employer_id, ${runId}, nextval('declaration_version'))
    from (select r.declaration_id, p.*, e.id as new_employer_id from ${staged(runId, 'CHANGED')}) s
    where d.id = s.declaration_id`.execute(db)
}
