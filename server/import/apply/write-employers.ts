import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { plannedEmployers } from '../plan/compare'

/** Writes the file's employers. Earlier values are stored, so that the import can be undone. */
export async function writeEmployers(em: EntityManager, runId: number): Promise<void> {
  await sql`
    with written as (
      insert into employer (county, name, code, nature, supervisor) ${plannedEmployers(runId)}
      on conflict (county, name) do update set code = coalesce(excluded.code, employer.code),
        nature = coalesce(excluded.nature, employer.nature), supervisor = coalesce(excluded.supervisor, employer.supervisor)
      where (employer.code, employer.nature, employer.supervisor) is distinct from (coalesce(excluded.code, employer.code),
        coalesce(excluded.nature, employer.nature), coalesce(excluded.supervisor, employer.supervisor))
      returning id, county, name, code, nature, supervisor
    )
    insert into import_employer_before (import_run_id, employer_id, image, written)
    select ${runId}, w.id, to_jsonb(old), to_jsonb(w) from written w left join employer old on old.id = w.id
  `.execute(em.getKysely())
}
