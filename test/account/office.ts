import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { listsOf } from '../../schema/role'
import type { Role } from '../../schema/vocabulary'
import { TestClient } from '../support/client'

export const password = 'Tianshan-7'

/** Scope lists in which there are rows. An account gets those that its role uses. */
const some = { counties: ['650522'], committees: ['water'], departments: [] }

/** An account of a role, signed in. */
export async function officer(app: App, username: string, role: Role): Promise<TestClient> {
  const lists = Object.fromEntries(listsOf(role).map((list) => [list, some[list]]))
  const account = { username, displayName: `${username}的账号`, role, password, ...lists }
  await accountForTest(app.portal.owner.em.fork(), account)
  return enter(app, username)
}

export async function enter(app: App, username: string, secret = password): Promise<TestClient> {
  const client = new TestClient(app)
  const { status } = await client.signIn(username, secret)
  if (status !== 204) throw new Error(`sign-in of ${username}: ${status}`)
  return client
}

export interface AccountSeen {
  id: string
  username: string
  version: number
  role: Role
  disabled: boolean
  mustChangePassword: boolean
  sessions: number
}

const seen = 'id username version role disabled mustChangePassword sessions'

export async function accountOf(client: TestClient, username: string): Promise<AccountSeen> {
  const { accounts } = await client.get<{ accounts: AccountSeen[] }>(`{ accounts { ${seen} } }`)
  return accounts.find((account) => account.username === username)!
}

export interface Saved {
  saved: { account: AccountSeen; temporaryPassword: string | null }
}

/** The input for an account, with the simplest values as defaults. */
export function save(client: TestClient, account: object) {
  const simplest = {
    displayName: '伊吾县人社局',
    role: 'COUNTY_HR',
    counties: ['650522'],
    committees: [],
    departments: [],
  }
  return client.ask<Saved>(
    `mutation ($account: AccountInput!) { saved: saveAccount(account: $account) {
      account { ${seen} } temporaryPassword } }`,
    { account: { ...simplest, ...account } },
  )
}

const onOne = (name: string, answer: string) =>
  `mutation ($id: ID!, $version: Int!) { saved: ${name}(id: $id, version: $version) { ${answer} } }`

export function reset(client: TestClient, { id, version }: AccountSeen) {
  const answer = `account { ${seen} } temporaryPassword`
  return client.ask<Saved>(onOne('resetPassword', answer), { id, version })
}

export function disable(client: TestClient, { id, version }: AccountSeen) {
  return client.ask<{ saved: AccountSeen }>(onOne('disableAccount', seen), { id, version })
}

export function enable(client: TestClient, { id, version }: AccountSeen) {
  return client.ask<{ saved: AccountSeen }>(onOne('enableAccount', seen), { id, version })
}

export const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] | undefined }) =>
  errors?.[0]?.extensions.code
