import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { standardLimits } from '../../server/http/limit'
import type { DeclaredRoute } from '../../server/access/permission/route-permission'
import { accounts, anonymous, foreignRows, ownRows, screen, type MatrixAccount } from './account'
import { refusalOf } from './refusal-of'
import { routeExamples, type RouteExample } from './route'
import { rowsIn } from './row'
import { textOf } from './text-of'
import { clientOf, plantedWorld } from './world'

/** Those without an account count together, and all of them ask from here. */
const rate = { ...standardLimits.rate, other: { max: 6000, seconds: 60 } }
const world = plantedWorld({ limits: { ...standardLimits, rate } })
const everybody = [...accounts, anonymous, screen]
const nameOf = ({ method, url }: DeclaredRoute) => `${method} ${url}`

const differences: string[] = []
let cells = 0
beforeEach(() => {
  differences.length = 0
})

function cell(account: MatrixAccount, name: string, what: string, isRight: boolean): void {
  cells += 1
  if (!isRight) differences.push(`${account.username} ${name}: ${what}`)
}

interface Answer {
  status: number
  code: string | null
  text: string
}

async function ask(account: MatrixAccount, name: string, example: RouteExample): Promise<Answer> {
  const [method] = name.split(' ')
  const { path, body } = example
  const client = clientOf(world(), account)
  const sent = body?.(account)
  const response = await client.fetch(path(world(), account), {
    method: method!,
    ...(sent && { body: sent.text, headers: { 'content-type': sent.type } }),
  })
  if (response.status === 202 && example.background) {
    const { id } = (await response.json()) as { id: string }
    return { ...(await fetchReady(account, id)), status: 202 }
  }
  return answerOf(response)
}

/** Downloads an export's file while no other request can take it. */
async function fetchReady(account: MatrixAccount, id: string): Promise<Answer> {
  for (const other of everybody.filter((one) => one !== account)) {
    const { status } = await clientOf(world(), other).fetch(`/workbooks/exports/${id}/file`)
    cell(
      other,
      `GET /workbooks/exports/:id/file of ${account.username}`,
      `answered ${status}`,
      [401, 403, 404].includes(status),
    )
    const cancelled = await clientOf(world(), other).fetch(`/workbooks/exports/${id}`, { method: 'DELETE' })
    cell(
      other,
      `DELETE /workbooks/exports/:id of ${account.username}`,
      `answered ${cancelled.status}`,
      [401, 403, 404].includes(cancelled.status),
    )
  }
  for (;;) {
    const response = await clientOf(world(), account).fetch(`/workbooks/exports/${id}/file`)
    if (response.status !== 409) return answerOf(response)
    await sleep(20)
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = textOf(Buffer.from(await response.arrayBuffer()))
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const body = isJson && text ? (JSON.parse(text) as { error?: { code: string } }) : {}
  return { status: response.status, code: body.error?.code ?? null, text }
}

function checkRows(account: MatrixAccount, name: string, { text }: Answer, tells: boolean): void {
  const seen = rowsIn(text, !routeExamples[name]?.numbers)
  const foreign = foreignRows(account).filter((row) => seen.includes(row))
  cell(account, name, `tells ${foreign.map(({ marker }) => marker).join()}`, foreign.length === 0)
  const missing = tells ? ownRows(account).filter((row) => !seen.includes(row)) : []
  cell(account, name, `leaves out ${missing.map(({ marker }) => marker).join()}`, missing.length === 0)
}

test('every route of the server has an example, and every example a route', () => {
  const routes = world().app.routes.filter(({ method }) => method !== 'HEAD')
  expect(Object.keys(routeExamples).toSorted()).toEqual([...new Set(routes.map(nameOf))].toSorted())
})

test('a HEAD route declares what its GET does', () => {
  const { routes } = world().app
  for (const { url, permission } of routes.filter(({ method }) => method === 'HEAD')) {
    expect(routes).toContainEqual({ method: 'GET', url, permission })
  }
})

test.each(everybody.map((account) => [account.username, account] as const))(
  '%s is answered by every route as it declares, with its own rows alone',
  async (_, account) => {
    for (const [name, example] of Object.entries(routeExamples)) {
      const { permission } = world().app.routes.find((route) => nameOf(route) === name)!
      const refusal = refusalOf(account, [permission])
      const answer = await ask(account, name, example)
      const isRight = refusal ? answer.code === refusal : answer.status === example.status
      cell(account, name, `declared ${refusal ?? example.status}, answered ${answer.status} ${answer.code}`, isRight)
      checkRows(account, name, answer, Boolean(example.tells) && !refusal)
    }
    expect(differences).toEqual([])
  },
)

test('the matrix was walked', () => {
  console.log(`  矩阵（网址）：${cells} 格`)
  expect(cells).toBeGreaterThan(800)
})
