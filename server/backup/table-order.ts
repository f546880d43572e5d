import type { Client } from 'pg'

export interface TableColumns {
  name: string
  /** Columns that are written: not those that PostgreSQL generates. */
  columns: string[]
}

/**
 * Tables whose rows aren't in a backup: the restore writes `migration` itself, and neither sessions nor links
 * to 大屏 come back, so that a stolen backup opens nothing and a revoked link stays revoked. The rules' answers are decided
 * again.
 */
const excluded = ['migration', 'session', 'wall_link', 'verdict', 'finding_tally', 'finding_basis', 'finding_due']

interface Row extends TableColumns {
  refersTo: string[]
}

/** The tables of a portal, each after those that its foreign keys refer to. */
export async function tablesInOrder(client: Client): Promise<TableColumns[]> {
  const { rows } = await client.query<Row>(
    `select c.relname as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns,
      array(select distinct confrelid::regclass::text from pg_constraint where conrelid = c.oid and contype = 'f'
        and confrelid <> c.oid) as "refersTo"
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
     order by c.relname`,
    [excluded],
  )
  const ordered: TableColumns[] = []
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ refersTo }) => !refersTo.some((other) => waiting.has(other)))
    if (ready.length === 0) throw new Error(`foreign keys in a circle: ${[...waiting.keys()].join(', ')}`)
    for (const { name, columns } of ready) {
      ordered.push({ name, columns })
      waiting.delete(name)
    }
  }
  return ordered
}
