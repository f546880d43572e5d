import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { TestClient } from '../support/client'
import { aRow, csvOf, inventedId, xlsxOf } from '../support/declaration-file'
import { prepareAll } from '../support/reminder'
import { canariesBelow, canariesIn } from './look-for'
import { startTalking, type TalkingProgram } from './program'

/** Values that occur nowhere else. */
const canary = {
  idNumber: inventedId(907),
  /** In a row that is rejected, because the number has a wrong check character. */
  badIdNumber: `${inventedId(908).slice(0, 17)}${inventedId(908).endsWith('X') ? '1' : 'X'}`,
  phone: '13909021907',
  name: '鹈鹕·金丝雀',
  password: 'Canary-Secret-907',
}
const words = Object.values(canary)
const first = 'First-Password-1'

let program: TalkingProgram
/** All answers of the server, except those that contain the data on request: a whole number, a file of rows, a list. */
const answers: { what: string; text: string }[] = []

beforeAll(async () => {
  program = await startTalking({ ADMIN_PASSWORD: first, LOG_LEVEL: 'trace', NODE_ENV: 'production' })
  await exercise(new TestClient({ url: program.url } as App))
  await program.stop()
})
afterAll(() => rmSync(program.dataDir, { recursive: true, force: true }))

const list = 'query ($f: DeclarationFilter!) { declarations(filter: $f) { totalCount edges { node { id idNumber } } } }'
const declared = (search: string) => ({ f: { year: [2023], search } })

async function exercise(client: TestClient): Promise<void> {
  await note('a wrong sign-in', await client.signIn(canary.name, canary.password))
  await note('a wrong sign-in by number', await client.signIn(canary.idNumber, canary.phone))
  await client.signIn('admin', first)
  await client.get('mutation ($a: String!, $b: String!) { changePassword(current: $a, next: $b) { username } }', {
    a: first,
    b: canary.password,
  })
  await note('the new password', await client.signIn('admin', canary.password))
  await bringIn(client)
  await ask(client)
  await browse(client)
  await disturb(client)
}

async function note(what: string, response: Response): Promise<Response> {
  const text = await response.clone().text()
  answers.push({ what, text: `${JSON.stringify([...response.headers])}\n${response.status >= 400 ? text : ''}` })
  return response
}

const remark = `联系电话${canary.phone}，证件${canary.idNumber}`

async function bringIn(client: TestClient): Promise<void> {
  const good = aRow(1, { 姓名: canary.name, 身份证号: canary.idNumber, 政策标记: remark, 退回原因: remark })
  const bad = aRow(2, {
    姓名: canary.name,
    身份证号: canary.badIdNumber,
    区县: canary.name,
    申报级别: canary.phone,
    学历: canary.idNumber,
  })
  for (const file of [await xlsxOf([good, bad]), csvOf([good, bad])]) {
    const response = await client.fetch('/imports', {
      method: 'POST',
      headers: { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('名单.xlsx')}` },
      body: new Uint8Array(readFileSync(file)),
    })
    const { id } = (await (await note('an import', response)).json()) as { id: string }
    await finished(client, id)
    const { importRun } = await client.get<{ importRun: object }>(
      `query ($id: ID!) { importRun(id: $id) { errorMessage notes { text } unknownWords { word }
        rows { problems { code reason value } changes { before after } } } }`,
      { id },
    )
    // The problem shows the content of the wrong cell, but no whole number.
    answers.push({
      what: 'a plan',
      text: JSON.stringify(importRun).replaceAll(canary.name, '').replaceAll(canary.phone, ''),
    })
    await note('the marked file', await client.fetch(`/imports/${id}/problems.xlsx`))
    await client.ask('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id })
  }
}

async function finished(client: TestClient, id: string): Promise<void> {
  for (;;) {
    const { importRun } = await client.get<{ importRun: { state: string } }>(
      'query ($id: ID!) { importRun(id: $id) { state } }',
      { id },
    )
    if (importRun.state !== 'READING') return
    await sleep(50)
  }
}

/** Valid and invalid operations, with variables and with literals. */
async function ask(client: TestClient): Promise<void> {
  const { declarations } = await client.get<{
    declarations: { totalCount: number; edges: { node: { id: string } }[] }
  }>(list, declared(canary.idNumber))
  expect(declarations.totalCount).toBe(1)
  const [{ node }] = declarations.edges as [{ node: { id: string } }]
  const whole = await client.get<{ revealIdNumber: { idNumber: string } }>(
    'mutation ($id: ID!, $why: String) { revealIdNumber(id: $id, purpose: $why) { idNumber } }',
    { id: node.id, why: remark },
  )
  expect(whole.revealIdNumber.idNumber).toBe(canary.idNumber)
  for (const word of words) {
    await client.ask(list, declared(word))
    for (const query of [
      `{ declarations(filter: { year: [2023], search: "${word}" }) { totalCount } }`,
      `{ declarations(filter: { year: [2023], search: "${word}\\u0000" }) { totalCount } }`,
      `{ declarations(filter: { year: [2023], county: ["${word}"] }) { totalCount } }`,
      `{ declaration(id: "${word}") { id } }`,
      `{ viewer { ${`a${word}`.replace(/[^A-Za-z0-9]/g, '')} } }`,
      `{ "${word}"`,
      `mutation { applyImport(id: "${word}") { id } }`,
      `mutation { recordBan(declaration: "${node.id}", ban: { decidedOn: "2024-01-0${word}" }) { id } }`,
      `mutation { saveContacts(contacts: [{ kind: EMPLOYER, key: "${word.repeat(60)}" }]) { saved { id } } }`,
    ]) {
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { headers } = await note('an operation', response)
      expect(headers.get('cache-control')).toBe('no-store')
    }
  }
  const refused = await client.ask(
    'mutation ($id: ID!, $ban: BanInput!) { recordBan(declaration: $id, ban: $ban) { id } }',
    { id: node.id, ban: { decidedOn: '2023-11-01', documentNo: remark, note: remark } },
  )
  expect(refused.errors).toBeUndefined()
  await prepareAll(client, { year: [2023] })
  answers.push({
    what: 'the audit and statistics',
    text: JSON.stringify(
      await client.ask('{ statistics(filter: { year: [2023] }, by: [EMPLOYER, ETHNICITY]) { labels keys declared } }'),
    ),
  })
}

/** Addresses with personal data, as an uninformed person might write them. */
async function browse(client: TestClient): Promise<void> {
  for (const word of words.map(encodeURIComponent)) {
    for (const address of [
      `/declarations?year=2023&search=${word}`,
      `/declaration/${word}`,
      `/imports/${word}/problems.xlsx`,
      `/workbooks/declarations.csv?year=2023&search=${word}`,
      `/workbooks/declarations.xlsx?year=2023&search=${word}`,
      `/workbooks/annual.xlsx?year=2023&${word}=1`,
      `/workbooks/exports/${word}/file`,
      `/workbooks/freezes/${word}`,
      `/graphql?query=${word}`,
      `/${word}`,
      `/health/live?${word}`,
    ]) {
      await note(
        `an address: ${address.split('?')[0]!.replaceAll(word, '…')}`,
        await client.fetch(address, { headers: { referer: `${program.url}${address}` } }),
      )
    }
    await client.fetch(`/workbooks/exports/declarations.xlsx?year=2023&search=${word}`, { method: 'POST' })
  }
  await client.fetch('/workbooks/declarations.csv?year=2023')
}

/** Data that are not a valid request. */
async function disturb(client: TestClient): Promise<void> {
  const { hostname, port } = new URL(program.url)
  for (const word of words) {
    for (const text of [
      `GET /${word} HTTP/9\r\n\r\n`,
      `POST /session HTTP/1.1\r\nHost: x\r\nX-Portal: 1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"username":"${word}`,
      `${word}\r\n\r\n`,
      `GET /graphql HTTP/1.1\r\nHost: x\r\nOrigin: http://${word}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${word}\r\n\r\n`,
    ]) {
      const socket = net.connect(Number(port), hostname)
      socket.on('error', () => {})
      socket.write(text)
      setTimeout(() => socket.destroy(), 100)
      await once(socket, 'close')
    }
    await note(
      'a broken body',
      await client.fetch('/session', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': encodeURIComponent(word),
          cookie: `portal-session=${encodeURIComponent(word)}`,
        },
        body: `{"username":"${word}`,
      }),
    )
  }
}

test('the server did say something, at every level', () => {
  expect(program.said()).toContain('"route":"POST /graphql"')
  expect(program.said().split('\n').length).toBeGreaterThan(100)
})

test('nothing of a person is in what the server said', () => {
  const lines = program
    .said()
    .split('\n')
    .filter((line) => canariesIn(Buffer.from(line), canary).length > 0)
  expect(lines.map((line) => line.slice(0, 300))).toEqual([])
})

test('no address and no header is in what the server said', () => {
  expect(program.said()).not.toMatch(/search=|year=2023|portal-session|user-agent/i)
})

test('nothing of a person is in an error, a header or a statistic', () => {
  expect(answers.length).toBeGreaterThan(100)
  const leaking = answers.filter(({ text }) => canariesIn(Buffer.from(text), canary).length > 0)
  expect(
    leaking.map(({ what, text }) => `${what}: ${canariesIn(Buffer.from(text), canary).join()} ${text.slice(-200)}`),
  ).toEqual([])
})

test('no number, no phone and no password is in any file that the server wrote, its database included', () => {
  const { idNumber, badIdNumber, phone, password } = canary
  expect(canariesBelow(program.dataDir, { idNumber, badIdNumber, phone, password })).toEqual([])
})

test('nothing of a person is in any other file that it wrote', () => {
  const below = canariesBelow(program.dataDir, canary)
  const data = /^postgres\/(base|pg_wal)\//
  expect(below.filter((line) => !data.test(line))).toEqual([])
})

test('nothing of a person is in the built program', () => {
  expect(canariesBelow(path.resolve(import.meta.dirname, '../../build'), canary)).toEqual([])
})
