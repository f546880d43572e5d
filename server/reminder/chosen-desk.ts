import { sql, type RawBuilder } from 'kysely'
import type { DeskHolder } from '../../schema/reminder'
import { mostReminders } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'

/** No employer has it. */
const nobody = -1

const employerOf = (id: string) => (/^\d{1,9}$/.test(id) ? Number(id) : nobody)

/**
 * What was chosen, each desk once.
 *
 * @throws InvalidInputError where nothing is chosen, or too much
 */
export function chosenOnce(holders: readonly DeskHolder[]): DeskHolder[] {
  const keyOf = ({ desk, committee, county, supervisor, employer }: DeskHolder) =>
    JSON.stringify([desk, committee ?? '', county ?? '', supervisor ?? '', employer ?? ''])
  const chosen = [...new Map(holders.map((holder) => [keyOf(holder), holder])).values()]
  if (chosen.length === 0) throw new InvalidInputError('没有选择办理方，请先选择要催办的办理方。')
  if (chosen.length > mostReminders) {
    throw new InvalidInputError(
      `所选办理方有 ${chosen.length} 个，一次最多准备 ${mostReminders} 份催办文字；请减少选择。`,
    )
  }
  return chosen
}

/** The chosen desks as a table `chosen`, numbered by their place. */
export function chosenTable(holders: readonly DeskHolder[]): RawBuilder<unknown> {
  const rows = holders.map(({ desk, committee, county, supervisor, employer }, place) => {
    return { place, desk, committee, county, supervisor, employer: employer ? employerOf(employer) : null }
  })
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as chosen(place integer, desk text, committee text, county text, supervisor text, employer integer)`
}
