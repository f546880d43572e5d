import { sql, type RawBuilder } from 'kysely'
import type { DeskHolder } from '../../schema/reminder'
import { maxReminders } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'

/** An id that no employer has. */
const nobody = -1

const employerOf = (id: string) => (/^\d{1,9}$/.test(id) ? Number(id) : nobody)

/**
 * The chosen desks without duplicates.
 *
 * @throws InvalidInputError when none or too many are chosen
 */
export function chosenOnce(holders: readonly DeskHolder[]): DeskHolder[] {
  const keyOf = ({ desk, committee, county, supervisor, employer }: DeskHolder) =>
    JSON.stringify([desk, committee ?? '', county ?? '', supervisor ?? '', employer ?? ''])
  const chosen = [...new Map(holders.map((holder) => [keyOf(holder), holder])).values()]
  if (chosen.length === 0) throw new InvalidInputError('没有选择办理方，请先选择要催办的办理方。')
  if (chosen.length > maxReminders) {
    throw new InvalidInputError(
      `所选办理方有 ${chosen.length} 个，一次最多准备 ${maxReminders} 份催办文字；请减少选择。`,
    )
  }
  return chosen
}

/** The chosen desks as an SQL table `chosen`; `place` is the index in `holders`. */
export function chosenTable(holders: readonly DeskHolder[]): RawBuilder<unknown> {
  const rows = holders.map(({ desk, committee, county, supervisor, employer }, place) => {
    return { place, desk, committee, county, supervisor, employer: employer ? employerOf(employer) : null }
  })
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as chosen(place integer, desk text, committee text, county text, supervisor text, employer integer)`
}
