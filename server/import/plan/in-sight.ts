import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { listsOf } from '../../../schema/role'
import type { Viewer } from '../../access/session/viewer'

/**
 * SQL for whether the sender may see a declaration or staged row. Plans are made as the owner, so every comparison with
 * stored declarations needs it: a plan says nothing that depends on declarations which its sender can't see.
 */
export const inSight = ({ role, counties }: Viewer, table: 'd' | 'p'): RawBuilder<SqlBool> =>
  listsOf(role).includes('counties') ? sql`${sql.ref(`${table}.county`)} = any(${counties}::text[])` : sql`true`
