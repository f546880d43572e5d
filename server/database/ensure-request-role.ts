import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Config } from '../config'
import { PortalError } from '../errors'
import { adoptRights } from './adopt-rights'
import type { DatabaseAddress } from './address/database-address'
import { openClient } from './client'
import type { EntityManager } from './orm'
import { requestRoleOf } from './request-role'
import { readOrCreateSecret } from './secret'

/** SQLSTATE of a missing right. */
const forbidden = '42501'

class RequestRoleMissingError extends PortalError {
  constructor(statement: string) {
    super('REQUEST_ROLE_MISSING', `数据库账号没有建立或修改角色的权限，请数据库管理员执行：${statement}`)
  }
}

/**
 * The role's password, of URL-safe characters: the same for all instances of a portal, so that none locks another out. With
 * DATABASE_URL they share ID_KEY; with the embedded server they share the folder.
 */
export function requestPassword({ databaseUrl, idKey }: Config, secretFolder: string): string {
  if (!databaseUrl || !idKey) return readOrCreateSecret(secretFolder, 'request-password')
  return createHmac('sha256', idKey).update('request role').digest('base64url')
}

/** The role of the database that the entity manager is connected to. */
async function ownRequestRole(owner: EntityManager): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner.getKysely())
  return requestRoleOf(rows[0]!.name)
}

/**
 * Creates the role if the database has none yet, and gives it the rights that the database gave to another database's role:
 * of an earlier version, or of the database that this one is a copy of. An existing role keeps its password.
 *
 * @throws PortalError REQUEST_ROLE_MISSING if the owner may not create roles
 */
export async function ensureRequestRole(owner: EntityManager, password: string): Promise<string> {
  const role = await ownRequestRole(owner)
  await owner.transactional(async (em) => {
    const db = em.getKysely()
    // Instances of one portal that start together wait for each other.
    await sql`select pg_advisory_xact_lock(hashtext('request role'))`.execute(db)
    const existing = await sql`select from pg_roles where rolname = ${role}`.execute(db)
    const statement = `create role ${role} login password '${password}'`
    if (existing.rows.length === 0) {
      await sql
        .raw(statement)
        .execute(db)
        .catch(refuseWith(`${statement};`))
    }
    await adoptRights(em, role)
  })
  return role
}

/**
 * Gives the role its password if it has another one. Called after the keys have shown that this portal belongs to the
 * database, so that a portal with a wrong key doesn't lock the right one out.
 *
 * @throws PortalError REQUEST_ROLE_MISSING if the owner may not alter the role
 */
export async function setRequestPassword(owner: EntityManager, asRequest: DatabaseAddress): Promise<void> {
  if (await signsIn(asRequest)) return
  const statement = `alter role ${asRequest.user} login password '${asRequest.password}'`
  await sql
    .raw(statement)
    .execute(owner.getKysely())
    .catch(refuseWith(`${statement};`))
}

/** SQLSTATEs of a wrong password, and of a role that may not sign in. */
const refusals = ['28P01', '28000']

async function signsIn(address: DatabaseAddress): Promise<boolean> {
  try {
    const client = await openClient(address, { purpose: 'check' })
    await client.end()
    return true
  } catch (error) {
    if (refusals.includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}

function refuseWith(statement: string) {
  return (error: unknown): never => {
    throw (error as { code?: string }).code === forbidden ? new RequestRoleMissingError(statement) : error
  }
}
