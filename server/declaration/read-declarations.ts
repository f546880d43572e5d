import type { EntityDictionary } from '@mikro-orm/core'
import { sql, type SqlBool } from 'kysely'
import { Declaration } from '../../schema/declaration'
import type { EntityManager } from '../database/orm'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'

/** Declarations with their employers, as they are or as they were on the filter's past day. */
export async function readDeclarations(
  em: EntityManager,
  { source, asOf, now }: Pick<ResolvedFilter, 'source' | 'asOf' | 'now'>,
  ids: readonly number[],
): Promise<Declaration[]> {
  if (asOf === null) return em.find(Declaration, { id: { $in: [...ids] } }, { populate: ['employer'] })
  // Apart from the operation's other declarations, which are of the present.
  const apart = em.fork({ keepTransactionContext: true })
  const rows = await apart
    .getKysely()
    .selectFrom(filtered({ source, condition: sql<SqlBool>`id = any(${[...ids]})` }))
    .selectAll()
    .$castTo<EntityDictionary<Declaration>>()
    .execute()
  const found = rows.map((row) => Object.assign(apart.map(Declaration, row), { seenAt: now }))
  return apart.populate(found, ['employer'])
}
