import type { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import { InvalidInputError } from '../errors'
import type { DeclarationSortField } from '../../schema/declaration-connection'

/** A row's place in an order: its values of the order's keys, as PostgreSQL's text, and its id. */
export interface Place {
  values: (string | null)[]
  id: number
}

type Sealer = Pick<IdNumberCipher, 'encrypt' | 'decrypt'>

/** A cursor is part of an address, and may hold a name: so it is encrypted. */
export function cursorOf(sealer: Sealer, field: DeclarationSortField, { values, id }: Place): string {
  return sealer.encrypt(JSON.stringify([field, id, ...values])).toString('base64url')
}

/** The place of a cursor. @throws InvalidInputError for a cursor that isn't ours, or of another order */
export function placeOf(sealer: Sealer, field: DeclarationSortField, cursor: string): Place {
  try {
    const [of, id, ...values] = JSON.parse(sealer.decrypt(Buffer.from(cursor, 'base64url'))) as [
      DeclarationSortField,
      number,
      ...(string | null)[],
    ]
    if (of === field) return { values, id }
  } catch {
    // The bytes aren't a cursor of this portal: refused below.
  }
  throw new InvalidInputError('分页位置无效，请回到第一页。')
}
