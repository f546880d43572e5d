import { escapeIdentifier, escapeLiteral, type Client } from 'pg'

/**
 * The owner of the portal's databases and of everything in them. It may make the roles for requests, but it is no
 * superuser: it reads no files of the server, runs no programs, and reaches no other database's rows.
 */
export const ownerRole = 'portal_database_owner'

/** Creates the role, or sets it as it must be. */
export async function ensureOwner(administrator: Client, password: string): Promise<void> {
  const { rowCount } = await administrator.query('select from pg_roles where rolname = $1', [ownerRole])
  await administrator.query(
    `${rowCount ? 'alter' : 'create'} role ${ownerRole} with login nosuperuser nocreatedb createrole noreplication
      nobypassrls password ${escapeLiteral(password)}`,
  )
}

/** Whether the database belongs to the role already. */
export async function isOwned(administrator: Client, database: string): Promise<boolean> {
  const { rowCount } = await administrator.query(
    'select from pg_database d join pg_roles r on r.oid = d.datdba where datname = $1 and rolname = $2',
    [database, ownerRole],
  )
  return rowCount === 1
}

/**
 * Gives a database of an earlier version, which belongs to the superuser, with everything in it to the owner. `reassign
 * owned` can't be used: PostgreSQL refuses it for the superuser of `initdb`.
 *
 * @param inside the superuser's connection to that database
 */
export async function takeOver(inside: Client, database: string): Promise<void> {
  await inside.query('begin')
  await inside.query(giveEverything)
  await inside.query(`alter database ${escapeIdentifier(database)} owner to ${ownerRole}`)
  await inside.query('commit')
}

/** Members of extensions stay the superuser's; sequences of columns follow their tables. */
const giveEverything = `do $$
  declare
    statement text;
  begin
    for statement in
      select format('alter %s %s owner to ${ownerRole}',
        case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
      from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
        and not exists (select from pg_depend
          where classid = 'pg_class'::regclass and objid = c.oid and deptype in ('a', 'i', 'e'))
      union all
      select format('alter routine %s owner to ${ownerRole}', p.oid::regprocedure)
      from pg_proc p
      where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
      union all
      select format('alter type %s owner to ${ownerRole}', t.oid::regtype)
      from pg_type t
      where typnamespace = 'public'::regnamespace and typtype in ('d', 'e')
        and not exists (select from pg_depend where classid = 'pg_type'::regclass and objid = t.oid and deptype = 'e')
    loop
      execute statement;
    end loop;
  end $$`
