import { sql, type Selectable } from 'kysely'
import type { GrantableScope } from '../../schema/account'
import { readCycles } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'
import type { DB } from '../database/tables'

/** The committees and departments that accounts can be given. `em` must be the owner's, since it reads other accounts. */
export async function grantableScope(em: EntityManager): Promise<GrantableScope> {
  const bodies = (await readCycles(em)).flatMap((cycle) => cycle.bodies)
  const names = new Map(bodies.toReversed().map(({ code, name }) => [code, name]))
  const { rows } = await sql<{ name: NonNullable<Selectable<DB['employer']>['supervisor']> }>`
    select name from (
      select supervisor from employer union select supervisor from tally
      union select key from standing_contact where kind = 'SUPERVISOR'
      union select unnest(departments) from account
    ) named (name) where name <> ''`.execute(em.getKysely())
  return {
    committees: [...new Set(bodies.map(({ code }) => code))].map((code) => ({ code, name: names.get(code)! })),
    departments: rows.map(({ name }) => name).toSorted(byPinyin),
  }
}
