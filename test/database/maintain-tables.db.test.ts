import { expect, test } from 'vitest'
import { openClient } from '../../server/database/client'
import { maintainTables } from '../../server/database/maintain-tables'
import { openTestPortal } from '../support/app'

test('every table of the portal is vacuumed and analysed, and PostgreSQL warns of none', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  const client = await openClient(portal.ownerAddress, { purpose: 'inspection' })
  const warned: string[] = []
  client.on('notice', ({ message }) => warned.push(message!))
  try {
    await client.query('select pg_stat_reset()')
    await maintainTables((statement) => client.query(statement), 'vacuum (analyze)')
    await client.query('select pg_stat_force_next_flush()')
    const { rows } = await client.query(`select relname from pg_stat_user_tables
      where schemaname = 'public' and (last_vacuum is null or last_analyze is null)`)
    expect([rows, warned]).toEqual([[], []])
  } finally {
    await client.end()
    await close()
  }
})
