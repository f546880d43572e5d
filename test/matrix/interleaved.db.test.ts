import { expect, test } from 'vitest'
import { foreignRows, listing, ownRows, type MatrixAccount } from './account'
import { rowsIn } from './row'
import { textOf } from './text-of'
import { clientOf, filter, plantedWorld } from './world'

const world = plantedWorld()
const requests = 200

interface Interleaved {
  account: MatrixAccount
  text: string
  total: number | null
}

/** Lists, counts, groups and files, first one by one and then all in parallel. */
const kinds: ((account: MatrixAccount) => Promise<Interleaved>)[] = [
  (account) =>
    counted(
      account,
      `query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount edges { node {
        name platformNo policyNote employer { name } records { note } findings { message } } } } }`,
      ({ declarations }) => (declarations as { totalCount: number }).totalCount,
    ),
  (account) =>
    counted(
      account,
      'query ($filter: DeclarationFilter!) { statistics(filter: $filter, by: [EMPLOYER]) { labels declared } }',
      ({ statistics }) => (statistics as { declared: number[] }).declared.reduce((sum, n) => sum + n, 0),
    ),
  (account) =>
    counted(
      account,
      'query ($filter: DeclarationFilter!) { desks(filter: $filter) { loads { onDesk } } contacts { key name } }',
      ({ desks }) => (desks as { loads: { onDesk: number }[] }).loads.reduce((sum, { onDesk }) => sum + onDesk, 0),
    ),
  async (account) => {
    const response = await clientOf(world(), account).fetch('/workbooks/statistics.csv?year=2026&by=EMPLOYER')
    return { account, text: textOf(Buffer.from(await response.arrayBuffer())), total: null }
  },
]

async function counted(
  account: MatrixAccount,
  query: string,
  total: (data: Record<string, unknown>) => number,
): Promise<Interleaved> {
  const answer = await clientOf(world(), account).ask<Record<string, unknown>>(query, { filter })
  // So many parallel requests may time out waiting for a connection. Then they are repeated, as a page does.
  if (answer.errors?.[0]?.extensions.code === 'BUSY') return counted(account, query, total)
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return { account, text: JSON.stringify(answer.data), total: total(answer.data) }
}

test(`${requests} requests of different accounts at once: no row crosses`, async () => {
  const asked = Array.from({ length: requests }, (_, index) => {
    const account = listing[index % listing.length]!
    return kinds[Math.floor(index / listing.length) % kinds.length]!(account)
  })
  const answers = await Promise.all(asked)
  const crossed = answers.filter(({ account, text }) => rowsIn(text).some((row) => foreignRows(account).includes(row)))
  expect(crossed.map(({ account }) => account.username)).toEqual([])
  const miscounted = answers.filter(({ account, total }) => total !== null && total !== ownRows(account).length)
  expect(miscounted.map(({ account, total }) => [account.username, total])).toEqual([])
  // No answer is empty because of a missing connection.
  const silent = answers.filter(
    ({ account, text, total }) => total === null && rowsIn(text).length !== ownRows(account).length,
  )
  expect(silent.map(({ account }) => account.username)).toEqual([])
})
