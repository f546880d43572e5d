import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AuditEvent } from '../../schema/vocabulary'
import { recordSystemEvent } from '../../server/audit/record'
import { uploadFolder } from '../../server/import/upload/received-file'
import type { Portal } from '../../server/portal'
import { deleteOld } from '../../server/retention/delete-old'
import { RunningClock } from '../../server/retention/running-clock'
import { openTestPortal } from '../support/app'

const hour = 3_600_000
const day = 24 * hour
const year = 365 * day

let opened: { portal: Portal; close(): Promise<void> }
let portal: Portal
beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
  portal = opened.portal
  for (let entry = 0; entry < 13; entry += 1)
    await recordSystemEvent(owner(), AuditEvent.BACKUP_RESTORED, { entries: entry })
})
afterAll(() => opened.close())

const owner = () => portal.owner.em.fork()
const run = (query: ReturnType<typeof sql<Record<string, unknown>>>) => query.execute(owner().getKysely())
const uploaded = (name: string) => path.join(uploadFolder(portal.config.dataDir), name)

/**
 * Dates the records as though the machine's clock had been set `ahead` ms: entries of the last twelve days and one from
 * before the retention, a place of five days ago and one of forty, a file of an upload that broke off and others.
 */
async function recordedBefore(ahead: number): Promise<void> {
  const before = (ms: number) => new Date(Date.now() - ahead - ms)
  const { rows } = await run(sql`select seq from audit_entry where seq is not null order by seq desc`)
  for (const [index, { seq }] of rows.entries()) {
    const at = before(index < 12 ? hour + index * day : 800 * day)
    await run(sql`update audit_entry set at = ${at} where seq = ${seq}`)
  }
  await run(sql`truncate sign_in_place`)
  for (const days of [5, 40]) {
    await run(sql`insert into sign_in_place (account_id, block, signed_in_at)
      select id, ${`10.0.0.${days}`}, ${before(days * day)} from account limit 1`)
  }
  mkdirSync(uploadFolder(portal.config.dataDir), { recursive: true })
  for (const [name, days] of Object.entries({ '901.sealed': 5, '902.sealed': 40, 'x.part': 0.5, 'y.part': 2 })) {
    writeFileSync(uploaded(name), 'x')
    utimesSync(uploaded(name), before(days * day), before(days * day))
  }
}

async function kept(): Promise<Record<string, unknown>> {
  const { rows } =
    await run(sql`select (select count(*)::integer from audit_entry where event = 'BACKUP_RESTORED') as entries,
    array(select block from sign_in_place order by 1) as places`)
  return {
    ...rows[0],
    files: ['901.sealed', '902.sealed', 'x.part', 'y.part'].filter((name) => existsSync(uploaded(name))),
  }
}

const everything = {
  entries: 13,
  places: ['10.0.0.40', '10.0.0.5'],
  files: ['901.sealed', '902.sealed', 'x.part', 'y.part'],
}

test.each([
  ['a year ahead', year],
  ['a year back', -year],
  ['an hour back', -hour * 2],
])('a portal that starts with its clock %s deletes nothing', async (_, ahead) => {
  await recordedBefore(ahead)
  await deleteOld(portal, new RunningClock(), new Date())
  expect(await kept()).toEqual(everything)
})

test('a clock that is set while the portal runs, or differs from the database’s, deletes nothing', async () => {
  await recordedBefore(0)
  for (const jump of [hour, year, -hour, -year]) {
    let wall = Date.now()
    const clock = new RunningClock(() => wall)
    wall += jump
    await deleteOld(portal, clock, new Date())
    await deleteOld(portal, new RunningClock(), new Date(Date.now() + jump))
  }
  expect(await kept()).toEqual(everything)
})

test('a clock that was a year ahead and put right is believed again after a week, in spite of what it left in the audit', async () => {
  await recordedBefore(0)
  const { rows } = await run(sql`select seq from audit_entry where seq is not null order by seq desc offset 9 limit 1`)
  await run(sql`update audit_entry set at = ${new Date(Date.now() + year)} where seq = ${rows[0]!.seq}`)
  await run(sql`update audit_entry set at = ${new Date(Date.now() - 6 * day)}
    where seq > ${rows[0]!.seq} and at < ${new Date(Date.now() - 6 * day)}`)
  await deleteOld(portal, new RunningClock(), new Date())
  // A steady six days are enough for what is kept for one.
  const files = ['901.sealed', '902.sealed', 'x.part']
  expect(await kept()).toEqual({ ...everything, files })

  await recordedBefore(0)
  await deleteOld(portal, new RunningClock(), new Date())
  expect(await kept()).toEqual({ entries: 12, places: ['10.0.0.5'], files: ['901.sealed', 'x.part'] })
})
