import { sql } from 'kysely'
import type { EntityManager } from '../../server/database/orm'

/** Columns that must be different in each row. */
const own: Record<string, string> = {
  id: 'd.id + copy * last',
  platform_no: `d.platform_no || '-' || copy`,
  id_number_hash: `sha256(d.id_number_hash || copy::text::bytea)`,
  version: `nextval('declaration_version')`,
}

/** Copies the sample's declarations and their stage events until `wanted` is reached. Each copy is another person. */
export async function multiplyDeclarations(owner: EntityManager, wanted: number): Promise<number> {
  const db = owner.getKysely()
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = 'declaration' and is_generated = 'NEVER'`.execute(db)
  const { rows: counted } = await sql<{ n: number; last: number }>`
    select count(*)::integer as n, max(id) as last from declaration`.execute(db)
  const { n, last } = counted[0]!
  const copies = Math.max(0, Math.ceil(wanted / n) - 1)
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => sql.raw(own[name] ?? `d.${name}`))
  // The triggers (checks, tally, notifications) are measured by the import bench, so they are switched off here.
  for (const table of ['declaration', 'stage_event']) {
    await sql`alter table ${sql.ref(table)} disable trigger user`.execute(db)
  }
  for (let copy = 1; copy <= copies; copy += 1) {
    await sql`insert into declaration (${sql.join(names.map((name) => sql.ref(name)))}) overriding system value
      select ${sql.join(values)} from declaration d, (select ${copy}::integer as copy, ${last}::integer as last) c
      where d.id <= last`.execute(db)
    await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id, superseded_by)
      select declaration_id + ${copy}::integer * ${last}::integer, stage, entered_at, source, import_run_id, superseded_by
      from stage_event where declaration_id <= ${last}`.execute(db)
  }
  for (const table of ['declaration', 'stage_event']) {
    await sql`alter table ${sql.ref(table)} enable trigger user`.execute(db)
    await sql`vacuum analyze ${sql.ref(table)}`.execute(db)
  }
  return n * (copies + 1)
}
