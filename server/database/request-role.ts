import { createHash } from 'node:crypto'

/** The role's name in the migrations. Each database has its own role, whose name takes its place. */
export const requestRole = 'portal_request'

/**
 * The login role for the requests of this database: it owns nothing, is in no other role, and sees only what row-level
 * security allows. Roles belong to the whole server, so the name says the database: portals on one server never share one.
 */
export function requestRoleOf(database: string): string {
  const readable = database
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]/g, '_')
    .slice(0, 24)
  return `${requestRole}_${readable}_${createHash('sha256').update(database).digest('hex').slice(0, 8)}`
}
