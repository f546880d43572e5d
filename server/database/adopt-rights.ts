import { sql } from 'kysely'
import type { EntityManager } from './orm'
import { requestRole } from './request-role'

/**
 * Moves policies and grants from the role of an earlier version or of another database to this database's own role. The
 * other role itself is left alone: another portal may use it.
 */
export async function adoptRights(owner: EntityManager, role: string): Promise<void> {
  const db = owner.getKysely()
  const { rows } = await sql<{ name: string }>`
    select distinct rolname as name from pg_policy p join pg_roles r on r.oid = any(p.polroles)
    where starts_with(rolname, ${requestRole}) and rolname <> ${role}`.execute(db)
  for (const { name } of rows) {
    await sql`select set_config('portal.from_role', ${name}, true), set_config('portal.to_role', ${role}, true)`.execute(
      db,
    )
    await sql.raw(moveRights).execute(db)
  }
}

/** Objects with their rights of the role, of the kinds that the migrations grant on. */
const held = `
  select 'schema' as kind, quote_ident(nspname) as object, nspacl as acl, '' as part from pg_namespace
  union all
  select case relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, relacl, ''
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
  union all
  select 'table', a.attrelid::regclass::text, attacl, format(' (%I)', attname)
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where relnamespace = 'public'::regnamespace and attacl is not null
  union all
  select 'function', p.oid::regprocedure::text, proacl, '' from pg_proc p where pronamespace = 'public'::regnamespace`

const moveRights = `do $$
  declare
    old text := current_setting('portal.from_role');
    new text := current_setting('portal.to_role');
    statement text;
  begin
    for statement in
      select format('alter policy %I on %s to %I', polname, polrelid::regclass, new)
      from pg_policy where polroles = array[old::regrole::oid]
      union all
      select format('grant %s on %s %s to %I', string_agg(privilege_type || part, ', '), kind, object, new)
      from (${held}) held, aclexplode(acl)
      where grantee = old::regrole group by kind, object
      union all
      select format('revoke all on %s %s from %I', kind, object, old)
      from (${held}) held, aclexplode(acl)
      where grantee = old::regrole group by kind, object
    loop
      execute statement;
    end loop;
  end $$`
