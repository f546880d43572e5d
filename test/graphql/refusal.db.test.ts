import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../support/app'
import { signedIn, TestClient } from '../support/client'
import type { App } from '../../server/app'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const chinese = /[一-鿿]/

/**
 * Checks that a refusal is a Chinese sentence and a code, without a stack trace, English, or names of tables and types.
 */
async function refusal(client: TestClient, query: string, variables: object = {}) {
  const { errors, status } = await client.ask(query, variables)
  expect(errors).toHaveLength(1)
  const { message, extensions } = errors![0]!
  expect(message).toMatch(chinese)
  expect(message).not.toMatch(/[A-Za-z]{4,}/)
  expect(Object.keys(extensions)).toEqual(['code'])
  return { code: extensions.code, message, status }
}

test('the schema is shown to those who are signed in only', async () => {
  const stranger = new TestClient(app)
  for (const query of [
    '{ __schema { queryType { name } } }',
    '{ ...s } fragment s on Query { __type(name: "Viewer") { name } }',
  ]) {
    expect(await refusal(stranger, query)).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  }
  expect(await bureau.get('{ __schema { queryType { name } } }')).toEqual({
    __schema: { queryType: { name: 'Query' } },
  })
  expect(await stranger.get('{ __typename }')).toEqual({ __typename: 'Query' })
})

describe('bad input gets a Chinese sentence and a stable code', () => {
  test('an unknown year', async () => {
    expect(await refusal(bureau, '{ statistics(filter: { year: [2031] }, by: []) { declared } }')).toMatchObject({
      code: 'CYCLE_UNKNOWN',
    })
  })

  test.each([0, 201, -1])('page size %i', async (first) => {
    const { code, message } = await refusal(
      bureau,
      'query ($first: Int!) { declarations(filter: { year: [2023] }, first: $first) { totalCount } }',
      { first },
    )
    expect(code).toBe('INVALID_INPUT')
    expect(message).toContain(String(first))
  })

  test.each([
    [
      'an unknown county',
      '{ statistics(filter: { year: [2023], county: ["650599"] }, by: []) { declared } }',
      'INVALID_INPUT',
    ],
    [
      'an unknown series',
      '{ statistics(filter: { year: [2023], series: ["abc"] }, by: []) { declared } }',
      'INVALID_INPUT',
    ],
    ['no year', '{ statistics(filter: { year: [] }, by: []) { declared } }', 'INVALID_INPUT'],
    [
      'an unknown stage',
      '{ statistics(filter: { year: [2023], stage: [NOWHERE] }, by: []) { declared } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', '{ statistics(filter: { year: [2023] }, by: []) { declaredd } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a broken cursor', '{ declarations(filter: { year: [2023] }, after: "x") { totalCount } }', 'INVALID_INPUT'],
    [
      'a day that is none',
      '{ declarations(filter: { year: [2023], enteredAfter: "gestern" }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no query', '{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, code) => {
    expect(await refusal(bureau, query)).toMatchObject({ code })
  })
})

describe('who is not signed in learns nothing', () => {
  test.each([
    '{ statistics(filter: { year: [2023] }, by: []) { declared } }',
    '{ declarations(filter: { year: [2023] }) { totalCount } }',
    '{ committees(year: 2023) { name } }',
    '{ cycles { year } }',
    '{ importRuns { id } }',
    'mutation { applyImport(id: "1") { id } }',
  ])('%s', async (query) => {
    expect(await refusal(new TestClient(app), query)).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  test('but the sign-in page what it needs', async () => {
    const answer = await new TestClient(app).get(
      '{ viewer { username } portal { sample sampleAccounts { username } } }',
    )
    expect(answer).toMatchObject({ viewer: null, portal: { sample: true } })
  })
})

describe('who may not is refused', () => {
  test.each([
    ['auditor', '{ statistics(filter: { year: [2023] }, by: []) { declared } }'],
    ['auditor', '{ declarations(filter: { year: [2023] }) { totalCount } }'],
    ['water', '{ importRuns { id } }'],
    ['leader', 'mutation { applyImport(id: "1") { id } }'],
  ])('%s: %s', async (username, query) => {
    expect(await refusal(await signedIn(app, username), query)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('a search by ID number is the city bureau’s', async () => {
    const query = '{ declarations(filter: { year: [2023], search: "900000199001011234" }) { totalCount } }'
    expect(await refusal(await signedIn(app, 'yizhou'), query)).toMatchObject({ code: 'SEARCH_ID_FORBIDDEN' })
    expect(await bureau.get(query)).toEqual({ declarations: { totalCount: 0 } })
  })
})

describe('hostile requests', () => {
  const deep = (levels: number) => '{ a: __typename '.repeat(levels) + '}'.repeat(levels)
  test.each([
    ['too deep', `{ importRuns ${'{ rows '.repeat(9)}${'}'.repeat(9)} }`],
    ['too many aliases', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: viewer { username }`).join(' ')} }`],
    ['too many directives', `{ viewer { ${'username @include(if: true) '.repeat(11)} } }`],
    ['too many tokens', `{ viewer { ${'username '.repeat(1100)} } }`],
    ['a cycle of fragments', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'],
    ['nonsense', deep(3)],
  ])('%s', async (_, query) => {
    const { status, errors } = await bureau.ask(query)
    expect(status).toBe(400)
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Viewer|stack|node_modules/)
  })

  test('a batch, a GET and a form are refused', async () => {
    const json = { 'content-type': 'application/json' }
    const batch = await bureau.fetch('/graphql', {
      method: 'POST',
      headers: json,
      body: '[{"query":"{viewer{role}}"}]',
    })
    expect(batch.status).toBe(400)
    const get = await bureau.fetch('/graphql?query=mutation{discardImport(id:"1"){id}}')
    expect(get.status).toBeGreaterThanOrEqual(400)
    const form = await bureau.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{viewer{role}}"}',
    })
    expect(form.status).toBeGreaterThanOrEqual(400)
  })

  test('a body over 100 KB', async () => {
    const { status } = await bureau.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ viewer { username } } #${'x'.repeat(110_000)}` }),
    })
    expect(status).toBe(413)
  })
})
