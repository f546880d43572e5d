import { sql, type RawBuilder } from 'kysely'

/** The last argument of a fact's function that asks about some declarations instead of a whole year. */
export const amongThese = (among: readonly number[] | undefined): RawBuilder<unknown> =>
  among ? sql`, ${among}::integer[]` : sql``
