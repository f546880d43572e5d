import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { buildSchema } from '../../server/schema'
import { openPage, type LivePage } from '../live/live-page'
import { accounts, anonymous, foreignRows, ownRows, type MatrixAccount } from './account'
import { declaredFields, declaredPermissions } from './declared'
import { examples, type Example } from './operation'
import { refusalOf } from './refusal-of'
import { rows, rowsIn } from './row'
import { operationOn, pathTo } from './selection'
import { clientOf, filter, plantedWorld, subjectsOf, type Subject, type World } from './world'

const schema = buildSchema()
const declared = declaredPermissions(schema)
const fieldsBelow = declaredFields()
const world = plantedWorld()
const everybody = [...accounts, anonymous]

interface Answer {
  code: string | null
  text: string
  data: Record<string, never> | null
}

async function ask(account: MatrixAccount, name: string, variables: Record<string, unknown>): Promise<Answer> {
  const [kind, field] = partsOf(name)
  const isLeftOut = (inner: string) => refusalOf(account, fieldsBelow.get(inner) ?? []) !== null
  const query = operationOn(kind === 'Query' ? 'query' : 'mutation', field, variables, isLeftOut)
  const { data, errors } = await clientOf(world(), account).ask(query, variables)
  return { code: errors?.[0]?.extensions.code ?? null, text: JSON.stringify({ data, errors }), data }
}

function partsOf(name: string): [kind: string, field: GraphQLField<unknown, unknown>] {
  const [kind = '', field = ''] = name.split('.')
  return [kind, (schema.getType(kind) as GraphQLObjectType).getFields()[field]!]
}

/** The differences between the declared and the observed matrix. A failing test lists the cells. */
const differences: string[] = []
let cells = 0

function cell(account: MatrixAccount, name: string, what: string, isRight: boolean): void {
  cells += 1
  if (!isRight) differences.push(`${account.username} ${name}: ${what}`)
}

/** Checks that an answer contains no row of another scope. */
function checkRows(account: MatrixAccount, name: string, { text }: Answer, tells = false): void {
  const seen = rowsIn(text, !examples[name]?.numbers)
  const foreign = foreignRows(account).filter((row) => seen.includes(row))
  cell(account, name, `tells ${foreign.map(({ marker }) => marker).join()}`, foreign.length === 0)
  if (!tells) return
  const missing = ownRows(account).filter((row) => !seen.includes(row))
  cell(account, name, `leaves out ${missing.map(({ marker }) => marker).join()}`, missing.length === 0)
}

async function checkOnce(account: MatrixAccount, name: string, example: Example): Promise<void> {
  const refusal = refusalOf(account, declared.get(name)!)
  const answer = await ask(account, name, example.variables?.(world(), account) ?? {})
  const isRight = refusal ? answer.code === refusal : isDone(answer, example)
  cell(account, name, `declared ${refusal ?? 'granted'}, answered ${answer.text.slice(0, 200)}`, isRight)
  checkRows(account, name, answer, example.tells && !refusal)
  if (refusal || !example.counts || !answer.data) return
  const figures = example.counts(Object.values(answer.data)[0])
  const own = ownRows(account).length
  cell(
    account,
    name,
    `counts ${figures.join()} of ${own}`,
    figures.length > 0 && figures.every((figure) => figure === own),
  )
}

const isDone = ({ code }: Answer, { declines = [] }: Example) => code === null || declines.includes(code)

const nothing = '999999999'

/**
 * Checks that an object of another scope is answered like a missing one, byte by byte, and that an own object is found.
 */
async function checkAbout(account: MatrixAccount, name: string, example: Example): Promise<void> {
  const refusal = refusalOf(account, declared.get(name)!)
  const absent = await ask(account, name, example.of!(nothing))
  if (refusal) cell(account, name, `answers ${absent.code}, declared ${refusal}`, absent.code === refusal)
  for (const { id, sees } of await subjectsFor(world(), account, example)) {
    const answer = await ask(account, name, example.of!(id))
    checkRows(account, name, answer)
    if (refusal) cell(account, name, `${id}: ${answer.code}, declared ${refusal}`, answer.code === refusal)
    else if (!sees(account))
      cell(account, name, `${id}: ${answer.text} is not ${absent.text}`, answer.text === absent.text)
    else cell(account, name, `${id}: ${answer.text.slice(0, 300)}`, isDone(answer, example))
    if (!refusal && sees(account) && example.found)
      cell(account, name, `${id} isn’t found`, example.found(answer.data!))
  }
}

/**
 * Objects of other scopes come first, because the operation may end an own object. Of the own runs, the account's own
 * plan is used.
 */
async function subjectsFor(planted: World, account: MatrixAccount, { about }: Example): Promise<Subject[]> {
  const all = await subjectsOf(planted, about!)
  const foreign = all.filter(({ sees }) => !sees(account))
  const own = all.filter(({ sees, id }) => sees(account) && (about !== 'run' || planted.ownRun.get(account) === id))
  return [...foreign, ...own]
}

test('every root field of the schema has an example, and every example a root field', () => {
  expect(Object.keys(examples).toSorted()).toEqual([...declared.keys()].toSorted())
})

describe.each(['Query', 'Mutation'])('%s', (kind) => {
  beforeEach(() => {
    differences.length = 0
  })
  test.each(everybody.map((account) => [account.username, account] as const))(
    '%s is answered as declared, with its own rows alone',
    async (_, account) => {
      for (const [name, example] of Object.entries(examples)) {
        if (!name.startsWith(`${kind}.`)) continue
        if (example.about) await checkAbout(account, name, example)
        else await checkOnce(account, name, example)
      }
      expect(differences).toEqual([])
    },
  )
})

test('a field below the root that declares an action is refused to whom it isn’t granted', async () => {
  differences.length = 0
  for (const name of fieldsBelow.keys()) {
    const [type, field] = name.split('.')
    const way = pathTo(schema, type!, field!)
    // Fields that only a mutation returns are tested above, with the whole operation.
    if (!way) continue
    const { through, query } = way
    const all = through.flatMap((one) => declared.get(one) ?? fieldsBelow.get(one) ?? [])
    for (const account of everybody) {
      const refusal = refusalOf(account, all)
      const { errors } = await clientOf(world(), account).ask(query, { filter })
      const code = errors?.[0]?.extensions.code ?? null
      cell(account, name, `declared ${refusal ?? 'granted'}, answered ${code}`, code === refusal)
    }
  }
  expect(differences).toEqual([])
  expect(fieldsBelow.size).toBeGreaterThan(10)
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
  expect(refused.filter(([name]) => name !== anonymous.username)).toEqual(
    expected.filter(([name]) => name !== anonymous.username),
  )
  expect(await pages.get(anonymous)!.closed).toBe(4401)
})

test('the matrix was walked', () => {
  console.log(`  矩阵（接口）：${cells} 格`)
  expect(cells).toBeGreaterThan(1500)
})
