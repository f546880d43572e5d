import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClientBase } from 'pg'

const manual = readFileSync(path.resolve('docs/scaling.md'), 'utf8')
const section = /## Closed years on another server\n(.*?)\n## /s.exec(manual)![1]!
const blocks = [...section.matchAll(/```sql\n(.*?)```/gs)].map(([, statements]) => statements!)
const [onOther, onPortals, perYear] = blocks as [string, string, string]

type Values = Record<string, string>

const filled = (statements: string, values: Values) =>
  statements.replaceAll(/<([a-z ]+)>/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`docs/scaling.md wants a ${name}`)
    return value
  })

/** A comparison of a setting, outside the subquery that reads it. */
const comparedOutside = /\( SELECT (NULLIF\([^=]*?\)) AS "nullif"\) = ('on'::text)/g

interface Servers {
  /** The portal's, as superuser. */
  portals: ClientBase
  /** The closed years', as superuser. */
  other: ClientBase
  port: string
  years: number[]
}

/** Does what the manual says, statement by statement, and copies the rows. */
export async function moveYears({ portals, other, port, years }: Servers): Promise<void> {
  const { rows } = await portals.query<Values>(`select
    (select string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' order by attnum) from pg_attribute
      where attrelid = 'declaration'::regclass and attnum > 0 and not attisdropped) as columns,
    qual as policy, roles[1] as "request role", current_database() as database
    from pg_policies where tablename = 'declaration' and cmd = 'SELECT'`)
  const policy = rows[0]!.policy!.replace(comparedOutside, '( SELECT $1 = $2)')
  const values = { ...rows[0]!, policy, host: '127.0.0.1', port, password: 'closed' }
  await portals.query(filled(onPortals, values))
  await portals.query(`insert into declaration_open select * from declaration where year <> all ($1)`, [years])
  for (const year of years) {
    const ofYear = { ...values, year: String(year) }
    const statements = filled(onOther, ofYear)
    await other.query(year === years[0] ? statements : statements.replace(/create role .*\n/, ''))
    await portals.query(filled(perYear, ofYear))
    const { rows: moved } = await portals.query('select * from declaration where year = $1', [year])
    await other.query(
      `insert into declaration_${year} select * from json_populate_recordset(null::declaration_${year}, $1)`,
      [JSON.stringify(moved)],
    )
    await portals.query(`analyze declaration_${year}`)
  }
}
