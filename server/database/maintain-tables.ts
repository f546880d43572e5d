/** Runs one statement outside a transaction. */
type Run = (statement: string) => Promise<{ rows: unknown[] }>

const namesOfOwn = `
  select string_agg(oid::regclass::text, ', ') as names from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    and pg_has_role(relowner, 'usage')`

/**
 * Maintains all tables of the portal, by their names: without names PostgreSQL also takes its catalogs, which the portal's
 * user doesn't own, and warns of each in its log.
 */
export async function maintainTables(run: Run, statement: 'analyze' | 'vacuum (analyze)'): Promise<void> {
  const { rows } = await run(namesOfOwn)
  const { names } = rows[0] as { names: string }
  await run(`${statement} ${names}`)
}
