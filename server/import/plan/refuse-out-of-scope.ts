import { sql } from 'kysely'
import type { Viewer } from '../../access/session/viewer'
import type { EntityManager } from '../../database/orm'
import { problemList } from '../problem-list'
import { inSight } from './in-sight'

/** A county may import only its own rows: the file itself says that the others aren't. */
export async function refuseOutOfScope(owner: EntityManager, runId: number, viewer: Viewer): Promise<void> {
  await sql`
    update import_row r set kind = 'REJECTED', problems = r.problems || ${problemList({
      code: 'IMPORT_OUT_OF_SCOPE',
      column: '区县',
      value: sql`null`,
      reason: sql`'不是本区县的申报，不能导入。'`,
    })}
    from import_declaration p
    where r.import_run_id = ${runId} and r.kind = 'NEW' and p.import_run_id = ${runId} and p.row_number = r.row_number
      and not ${inSight(viewer, 'p')}`.execute(owner.getKysely())
}
