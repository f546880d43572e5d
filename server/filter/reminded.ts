import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Whether a declaration went on to another step, or to its end, after a reminder was prepared. Both are names of rows. */
export const hasMoved = (declaration: string, reminder: string): RawBuilder<SqlBool> => {
  const [entered, ended] = ['entered_at', 'ended_at'].map((column) => sql.ref(`${declaration}.${column}`))
  const prepared = sql.ref(`${reminder}.prepared_at`)
  return sql<SqlBool>`coalesce(${entered} > ${prepared} or ${ended} > ${prepared}, false)`
}

/** The declarations that one of these reminders mentions; if asked, only those that went on since, or that did not. */
export const isReminded = (ids: readonly string[], moved: boolean | null): RawBuilder<SqlBool> => {
  const went = hasMoved('declaration', 'r')
  const since = moved === null ? sql`true` : moved ? went : sql`not ${went}`
  return sql<SqlBool>`exists (select from reminder_declaration o join reminder r on r.id = o.reminder_id
    where o.reminder_id = any(${ids.map(Number)}::integer[]) and o.year = declaration.year
      and o.platform_no = declaration.platform_no and ${since})`
}
