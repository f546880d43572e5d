import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Client } from 'pg'
import { PortalError } from '../errors'
import type { DatabaseAddress } from './address/database-address'
import { openClient } from './client'
import { sessionSettings } from './session'

/** A setting of the portal's own, which no server, database or role has. */
const token = 'portal.session'

/** ms for a notification to arrive */
const longestNotice = 2000

class SessionsLostError extends PortalError {
  constructor(what: string) {
    super(
      'DATABASE_SESSION_LOST',
      `DATABASE_URL 经过的连接池没有保留会话（${what}）；请把它设为会话模式（如 pgbouncer 的 pool_mode = session），或让 DATABASE_URL 直接指向数据库。`,
    )
  }
}

/**
 * Checks that a session is one: what it set stays, and a notification for it arrives. A pooler that gives each transaction
 * another server's session keeps neither, and would swap dates or leave pages stale without an error.
 *
 * @throws PortalError DATABASE_SESSION_LOST
 */
export async function checkSessions(address: DatabaseAddress): Promise<void> {
  const open = (value: string) => openClient(address, { purpose: 'check', settings: { [token]: value } })
  const one = await open('one')
  try {
    const other = await open('other')
    try {
      await requireSettings(one, 'one')
      await requireSettings(other, 'other')
      await requireNotice(one, other)
    } finally {
      await other.end()
    }
  } finally {
    await one.end()
  }
}

async function requireSettings(client: Client, own: string): Promise<void> {
  const stated = Object.entries({ ...sessionSettings, [token]: own })
  const { rows } = await client.query<{ name: string; value: string | null }>(
    'select name, current_setting(name, true) as value from unnest($1::text[]) as name',
    [stated.map(([name]) => name)],
  )
  const held = new Map(rows.map(({ name, value }) => [name, value]))
  const lost = stated.filter(([name, value]) => held.get(name) !== value).map(([name]) => name)
  if (lost.length > 0) throw new SessionsLostError(`丢了设置 ${lost.join('、')}`)
}

async function requireNotice(listener: Client, sender: Client): Promise<void> {
  const channel = `portal_check_${randomBytes(8).toString('hex')}`
  await listener.query(`listen ${channel}`)
  const received = once(listener, 'notification', { signal: AbortSignal.timeout(longestNotice) })
  received.catch(() => {})
  await sender.query('select pg_notify($1, $2)', [channel, ''])
  await received.catch(() => {
    throw new SessionsLostError('收不到 LISTEN 的通知')
  })
}
