import { sql, type Selectable } from 'kysely'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from './resolve'

/** The declarations behind a filter, under their own name, for the builder to select from. */
export const filtered = ({ condition, source }: Pick<ResolvedFilter, 'condition' | 'source'>) =>
  sql<Selectable<DB['declaration']>>`(select * from ${source} where ${condition})`.as('declaration')
