import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { resolveAddress } from '../../server/database/address/resolve-address'
import { newInstance } from '../../server/database/presence'
import { ChangeFeed, type Change } from '../../server/revision/change-feed'
import { ChangeListener } from '../../server/revision/change-listener'
import { openTestPortal } from '../support/app'
import { CuttableLink } from '../support/cuttable-link'

test('it listens again when the database is back, and tells everybody once that something was missed', async () => {
  const { portal, close } = await openTestPortal({ data: 'sample' })
  onTestFinished(close)
  const link = await CuttableLink.to(portal.config.databaseUrl!)
  onTestFinished(() => link.cut())
  const feed = new ChangeFeed()
  const received: Change[] = []
  void (async () => {
    for await (const change of feed.subscribe()) received.push(change)
  })()
  const listener = new ChangeListener(await resolveAddress(link.url), feed, newInstance())
  await listener.start()
  onTestFinished(() => listener.stop())
  const change = () =>
    sql`update declaration set policy_note = coalesce(policy_note, '') || '.'
      where id = (select min(id) from declaration where county = '650521')`.execute(portal.owner.em.fork().getKysely())

  await change()
  await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
  expect(received[0]).toMatchObject({ kind: 'DATA', counties: ['650521'], all: false })

  await link.cut()
  await change()
  await change()
  await sleep(1500)
  expect(received).toHaveLength(1)
  await link.mend()
  await vi.waitFor(() => expect(received).toHaveLength(3), 30_000)
  expect(received[1]).toEqual({ kind: 'CALENDAR' })
  expect(received[2]).toMatchObject({ kind: 'DATA', counties: [], all: true })

  await change()
  await vi.waitFor(() => expect(received).toHaveLength(4), 30_000)
  expect(received[3]).toMatchObject({ counties: ['650521'], all: false })
})

test('stopping ends it in the middle of a try', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  onTestFinished(close)
  const link = await CuttableLink.to(portal.config.databaseUrl!)
  const listener = new ChangeListener(await resolveAddress(link.url), new ChangeFeed(), newInstance())
  await listener.start()
  await link.cut()
  await sleep(400)
  // The connection stays cut, so no retry would succeed.
  const stopped = listener.stop().then(() => 'stopped')
  expect(await Promise.race([stopped, sleep(30_000, 'still trying', { ref: false })])).toBe('stopped')
})
