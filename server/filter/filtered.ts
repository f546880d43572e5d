import { sql, type Selectable } from 'kysely'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from './resolve'

/** The filtered declarations as a table `declaration` for Kysely's `selectFrom`. */
export const filtered = ({ condition, source }: Pick<ResolvedFilter, 'condition' | 'source'>) =>
  sql<Selectable<DB['declaration']>>`(select * from ${source} where ${condition})`.as('declaration')
