import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import type { Config } from '../../server/config'
import { startTestApp } from '../support/app'
import { signedIn, TestClient } from '../support/client'
import { screenOf } from '../support/screen'
import { xlsxOf } from '../support/declaration-file'
import { prepareAll } from '../support/reminder'
import { sheetOf, textCell } from '../reader/workbook'
import { accounts, anonymous, screen, withPassword, type MatrixAccount } from './account'
import { fileRow, rows, type MatrixRow } from './row'

/** On 2 November 2026, between paper and meetings. */
const now = new Date('2026-11-02T10:00:00+08:00')

export const filter = { year: [2026] }

/** An object that an operation refers to by its id, and the accounts that may refer to it. */
export interface Subject {
  id: string
  sees: (account: MatrixAccount) => boolean
}

export type SubjectKind = 'declaration' | 'run' | 'record' | 'acknowledgement' | 'reminder'

/** The portal with planted data, and one client per account. */
export interface World {
  app: App
  clients: Map<MatrixAccount, TestClient>
  /** The run that the account itself has planned. */
  ownRun: Map<MatrixAccount, string>
  freeze: string
  /** A superior's form (上级表) that the bureau shares. */
  form: string
  /** Whether the three officers are separated (三员分立). */
  separated: boolean
}

export const clientOf = (world: World, account: MatrixAccount) => world.clients.get(account)!

/** A portal with every kind of row inside and outside of every scope. All data are created by its users' operations. */
export function plantedWorld(config: Partial<Config> = {}): () => World {
  let world: World
  beforeAll(async () => {
    world = await plant(await startTestApp({ data: 'real', config: { now, ...config } }))
  })
  afterAll(() => world.app.stop())
  return () => world
}

async function plant(app: App): Promise<World> {
  const em = app.portal.owner.em.fork()
  const clients = new Map<MatrixAccount, TestClient>([[anonymous, new TestClient(app)]])
  for (const account of accounts) {
    await accountForTest(em, withPassword(account))
    clients.set(account, await signedIn(app, account.username))
  }
  const as = (username: string) => clients.get(accounts.find((account) => account.username === username)!)!
  const bureau = as('bureau')
  clients.set(screen, await screenOf(app, bureau))
  await bureau.get('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id: await send(bureau, rows) })
  const idOf = await declarationIds(app)

  for (const row of rows) {
    const { marker, county } = row
    await receivePaper(as(county === '650522' ? 'yiwu' : 'barkol'), idOf(row), `${marker}登记`)
    await saveContact(bureau, marker)
  }
  for (const row of rows.filter((_, index) => index % 2 === 0)) await explain(bureau, idOf(row), `${row.marker}说明`)
  for (const row of [rows[1]!, rows[5]!]) await ban(bureau, idOf(row), `${row.marker}禁报`)
  await prepareAll(bureau, filter)
  const { freezeYear } = await bureau.get<{ freezeYear: { id: string } }>(
    'mutation { freezeYear(year: 2026, cutOff: "2026-10-31", note: "核对") { id } }',
  )

  const ownRun = new Map<MatrixAccount, string>()
  for (const account of accounts.filter(({ username }) => ['bureau', 'yiwu', 'barkol'].includes(username))) {
    const own = rows.filter(account.sees)
    ownRun.set(account, await send(clients.get(account)!, own, '再次', (row) => ({ 现任职称: `${row.marker}新职称` })))
  }
  return { app, clients, ownRun, freeze: freezeYear.id, form: await keepForm(bureau), separated: false }
}

/** Hands the accounts over to the three officers, as the bureau does. */
export async function separateOfficers(world: World): Promise<void> {
  const bureau = [...world.clients].find(([{ username }]) => username === 'bureau')![1]
  const { securityPolicy } = await bureau.get<{ securityPolicy: { version: number } }>('{ securityPolicy { version } }')
  await bureau.get('mutation ($version: Int!) { separateOfficers(version: $version) { separated } }', securityPolicy)
  world.separated = true
  // The matrix asks with wrong passwords, and is about to ask the same accounts again.
  await sql`truncate sign_in_failure`.execute(world.app.portal.owner.em.fork().getKysely())
}

/** A form that counts all declarations in one cell. */
export const plantedForm = new Uint8Array(sheetOf(`<row r="1">${textCell('A1', '{{申报}}')}</row>`))

async function keepForm(client: TestClient): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream' }
  const response = await client.fetch('/forms?name=planted', { method: 'POST', headers, body: plantedForm })
  return ((await response.json()) as { id: string }).id
}

/** Uploads rows as a file and waits for its plan. */
async function send(
  client: TestClient,
  sent: MatrixRow[],
  name = '首次',
  own: (row: MatrixRow) => Record<string, string> = () => ({}),
): Promise<string> {
  const file = await xlsxOf(sent.map((row) => fileRow(row, own(row))))
  const response = await client.fetch('/imports', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    },
    body: new Uint8Array(readFileSync(file)),
  })
  const { id } = (await response.json()) as { id: string }
  for (;;) {
    const { importRun: run } = await client.get<{ importRun: { state: string; rejected: number } }>(
      'query ($id: ID!) { importRun(id: $id) { state rejected errorMessage rows(first: 3) { problems { code column reason } } } }',
      { id },
    )
    if (run.state === 'PLANNED' && run.rejected === 0) return id
    if (run.state !== 'READING') throw new Error(`planted file: ${JSON.stringify(run)}`)
    await sleep(50)
  }
}

async function declarationIds(app: App): Promise<(row: MatrixRow) => string> {
  const { rows: found } = await sql<{ id: number; no: string }>`select id, platform_no as no from declaration`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  return ({ platformNo }) => String(found.find(({ no }) => no === platformNo)!.id)
}

const receivePaper = (client: TestClient, declaration: string, note: string) =>
  client.get(
    `mutation ($filter: DeclarationFilter!, $receipt: PaperReceiptInput!, $declarations: [ID!]!) {
      recordPaperReceipt(filter: $filter, receipt: $receipt, declarations: $declarations, confirmed: 1) { received } }`,
    { filter, declarations: [declaration], receipt: { receivedOn: '2026-10-27', copies: 2, duplex: true, note } },
  )

const saveContact = (client: TestClient, marker: string) =>
  client.get('mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) { saved { id } } }', {
    contacts: [{ kind: 'EMPLOYER', key: `${marker}工作站`, name: `${marker}联系人`, phone: '0902-2000000' }],
  })

const explain = (client: TestClient, declaration: string, reason: string) =>
  client.get(
    'mutation ($id: ID!, $reason: String!) { acknowledgeFinding(declaration: $id, rule: "R05", reason: $reason) { id } }',
    { id: declaration, reason },
  )

const ban = (client: TestClient, declaration: string, note: string) =>
  client.get('mutation ($id: ID!, $ban: BanInput!) { recordBan(declaration: $id, ban: $ban) { id } }', {
    id: declaration,
    ban: { decidedOn: '2026-10-20', documentNo: '哈职改〔2026〕7号', note },
  })

/** The current objects in the tables, with the scope of each by its row. */
export async function subjectsOf({ app, ownRun }: World, kind: SubjectKind): Promise<Subject[]> {
  const db = app.portal.owner.em.fork().getKysely()
  const ofRows = async (table: RawBuilder<unknown>): Promise<Subject[]> => {
    const { rows: found } = await sql<{ id: number; no: string }>`select id, platform_no as no from ${table}
      where platform_no is not null order by id`.execute(db)
    return found.map(({ id, no }) => ({
      id: String(id),
      sees: ({ sees }) => sees(rows.find(({ platformNo }) => platformNo === no)!),
    }))
  }
  switch (kind) {
    case 'declaration':
      return ofRows(sql`declaration`)
    case 'record':
      return ofRows(sql`standing_record`)
    case 'acknowledgement':
      return ofRows(sql`(select * from finding_acknowledgement where withdrawn_at is null) standing`)
    case 'run':
      return [...ownRun].map(([owner, id]) => ({
        id,
        sees: (account) => account === owner || account.username === 'bureau',
      }))
    case 'reminder': {
      const reminders = await sql<{ id: number; nos: string[] }>`select reminder_id as id, array_agg(platform_no) as nos
        from reminder_declaration group by 1 order by 1`.execute(db)
      // A text about rows of several counties is only for accounts that see all of them.
      return reminders.rows.map(({ id, nos }) => ({
        id: String(id),
        sees: ({ sees }) => rows.filter(({ platformNo }) => nos.includes(platformNo)).every(sees),
      }))
    }
  }
}
