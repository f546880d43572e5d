import { sql } from 'kysely'
import { listsOf } from '../../../schema/role'
import type { Viewer } from '../../access/viewer'
import type { EntityManager } from '../../database/orm'
import type { RowProblemCode } from '../row-problem'
import { problemList } from '../problem-list'

const reject = (runId: number, code: RowProblemCode, column: string, reason: string) => sql`
  update import_row r set kind = 'REJECTED', problems = r.problems || ${problemList({
    code,
    column,
    value: column === '申报编号' ? sql`r.platform_no` : sql`null`,
    reason: sql`${reason}::text`,
  })}
  from import_declaration p
  where r.import_run_id = ${runId} and r.kind = 'NEW' and p.import_run_id = ${runId} and p.row_number = r.row_number and `

/** A county may import only its own rows. For a number of another county it learns only that the number is taken. */
export async function refuseOutOfScope(owner: EntityManager, runId: number, { role, counties }: Viewer): Promise<void> {
  if (!listsOf(role).includes('counties')) return
  const db = owner.getKysely()
  const foreign = sql`<> all(${counties}::text[])`
  await sql`${reject(runId, 'IMPORT_OUT_OF_SCOPE', '区县', '不是本区县的申报，不能导入。')}
    p.county ${foreign}`.execute(db)
  await sql`${reject(runId, 'IMPORT_NUMBER_TAKEN', '申报编号', '这个申报编号已在其他地方使用，请联系市人社局。')}
    exists (select from declaration d where d.year = p.year and d.platform_no = p.platform_no and d.county ${foreign})
  `.execute(db)
}
