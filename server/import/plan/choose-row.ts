import { sql, type Selectable } from 'kysely'
import type { Viewer } from '../../access/session/viewer'
import type { DB } from '../../database/tables'
import { InvalidInputError } from '../../errors'
import type { Portal } from '../../portal'
import { judgeRows } from './plan-import'
import { problemList } from '../problem-list'
import { readFileFacts } from './read-file-facts'

/**
 * Plans the one row that a person chose of conflicting rows, which have the same number but different contents; the
 * others are rejected.
 *
 * @throws InvalidInputError when the row has no open conflict in a plan
 */
export async function chooseRow(portal: Portal, viewer: Viewer, runId: number, rowNumber: number): Promise<void> {
  await portal.owner.em.fork().transactional(async (tx) => {
    const db = tx.getKysely()
    const { rows } = await sql<Pick<Selectable<DB['import_row']>, 'row_number'>>`
      with chosen as (
        select p.year, p.platform_no from import_run n
        join import_row r on r.import_run_id = n.id and r.row_number = ${rowNumber} and 'CONFLICT' = any(r.marks)
        join import_declaration p on p.import_run_id = n.id and p.row_number = r.row_number
        where n.id = ${runId} and n.state = 'PLANNED' for update of n
      )
        update import_row r set marks = array_remove(r.marks, 'CONFLICT'), changes = '[]',
          kind = case when r.row_number = ${rowNumber} then 'NEW' else 'REJECTED' end,
          problems = (select coalesce(jsonb_agg(problem), '[]') from jsonb_array_elements(r.problems) problem
              where problem->>'code' <> 'IMPORT_DUPLICATE')
            || case when r.row_number = ${rowNumber} then '[]' else ${problemList({
              code: 'IMPORT_NOT_CHOSEN',
              column: '申报编号',
              value: sql`r.platform_no`,
              reason: sql`${`申报编号相同的各行中采用了第 ${rowNumber} 行。`}::text`,
            })} end
        from import_declaration p join chosen c on c.year = p.year and c.platform_no = p.platform_no
        where p.import_run_id = ${runId} and r.import_run_id = ${runId} and r.row_number = p.row_number
        returning r.row_number`.execute(db)
    if (rows.length === 0) throw new InvalidInputError(`第 ${rowNumber} 行没有待选定的冲突。`)
    await judgeRows(portal, tx, viewer, await readFileFacts(tx, runId))
  })
}
