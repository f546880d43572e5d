import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { officerRoles } from '../../schema/role'
import { openPage, type LivePage } from '../live/live-page'
import { accounts, isNobody, type MatrixAccount } from './account'
import { examples } from './operation'
import { refusalOf } from './refusal-of'
import { rows } from './row'
import { cells, declared, differences, everybody, walk, walkFieldsBelow } from './walk'
import { clientOf, plantedWorld, separateOfficers } from './world'

const world = plantedWorld()

beforeEach(() => {
  differences.length = 0
})

test('every root field of the schema has an example, and every example a root field', () => {
  expect(Object.keys(examples).toSorted()).toEqual([...declared.keys()].toSorted())
})

describe.each(['Query', 'Mutation'])('%s', (kind) => {
  test.each(everybody.map((account) => [account.username, account] as const))(
    '%s is answered as declared, with its own rows alone',
    async (_, account) => {
      await walk(world(), account, kind)
      expect(differences).toEqual([])
    },
  )
})

test('a field below the root that declares an action is refused to whom it isn’t granted', async () => {
  expect(await walkFieldsBelow(world())).toBeGreaterThan(10)
  expect(differences).toEqual([])
})

test('a page hears of changes in its own rows only', async () => {
  const pages = new Map<MatrixAccount, LivePage>()
  for (const account of everybody) pages.set(account, await openPage(clientOf(world(), account)))
  await sleep(1500)
  for (const { received } of pages.values()) received.length = 0
  const [changed] = rows
  const db = world().app.portal.owner.em.fork().getKysely()
  await sql`update declaration set policy_note = '改' where platform_no = ${changed!.platformNo}`.execute(db)
  await sleep(2500)
  const heard = [...pages].filter(([, { received }]) => received.length > 0).map(([{ username }]) => username)
  expect(heard).toEqual(accounts.filter(({ sees }) => sees(changed!)).map(({ username }) => username))
  const refused = [...pages].map(([account, { refused }]) => [account.username, refused[0] ?? null])
  const expected = everybody.map((account) => [
    account.username,
    refusalOf(account, declared.get('Subscription.changed')!),
  ])
  // Without a session there is no socket.
  const nobodies = everybody.filter(isNobody)
  const ofAccounts = ([name]: unknown[]) => nobodies.every(({ username }) => username !== name)
  expect(refused.filter(ofAccounts)).toEqual(expected.filter(ofAccounts))
  expect(nobodies).toHaveLength(2)
  for (const nobody of nobodies) expect(await pages.get(nobody)!.closed).toBe(4401)
})

test('while three officers share the accounts, each officer is answered as declared, and the others as before', async () => {
  await separateOfficers(world())
  for (const account of everybody) {
    const isOfficer = officerRoles.includes(account.role) && !isNobody(account)
    const changes = (name: string) => {
      const [joined, separated] = [false, true].map((state) => refusalOf(account, declared.get(name)!, state))
      return joined !== separated
    }
    // What the separation gives or takes is asked of everybody. What it leaves as it was is asked of the officers.
    for (const kind of ['Query', 'Mutation']) {
      await walk(world(), account, kind, (name) => isOfficer || changes(name))
    }
  }
  expect(differences).toEqual([])
})

test('the matrix was walked', () => {
  console.log(`  矩阵（接口）：${cells} 格`)
  expect(cells).toBeGreaterThan(1500)
})
