import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { buildSchema } from '../../server/schema'
import { accounts, anonymous, foreignRows, ownRows, screen, type MatrixAccount } from './account'
import { declaredFields, declaredPermissions } from './declared'
import { examples, type Example } from './operation'
import { refusalOf } from './refusal-of'
import { rowsIn } from './row'
import { operationOn, pathTo } from './selection'
import { clientOf, filter, subjectsOf, type Subject, type World } from './world'

const schema = buildSchema()
export const declared = declaredPermissions(schema)
const fieldsBelow = declaredFields()
export const everybody = [...accounts, anonymous, screen]

interface Answer {
  code: string | null
  text: string
  data: Record<string, never> | null
}

async function ask(
  world: World,
  account: MatrixAccount,
  name: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const [kind, field] = partsOf(name)
  const isLeftOut = (inner: string) => refusalOf(account, fieldsBelow.get(inner) ?? [], world.separated) !== null
  const query = operationOn(kind === 'Query' ? 'query' : 'mutation', field, variables, isLeftOut)
  const { data, errors } = await clientOf(world, account).ask(query, variables)
  return { code: errors?.[0]?.extensions.code ?? null, text: JSON.stringify({ data, errors }), data }
}

function partsOf(name: string): [kind: string, field: GraphQLField<unknown, unknown>] {
  const [kind = '', field = ''] = name.split('.')
  return [kind, (schema.getType(kind) as GraphQLObjectType).getFields()[field]!]
}

/** The differences between the declared and the observed matrix. A failing test lists the cells. */
export const differences: string[] = []
export let cells = 0

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

async function checkOnce(world: World, account: MatrixAccount, name: string, example: Example): Promise<void> {
  const refusal = refusalOf(account, declared.get(name)!, world.separated)
  const answer = await ask(world, account, name, example.variables?.(world, account) ?? {})
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
async function checkAbout(world: World, account: MatrixAccount, name: string, example: Example): Promise<void> {
  const refusal = refusalOf(account, declared.get(name)!, world.separated)
  const absent = await ask(world, account, name, example.of!(nothing))
  if (refusal) cell(account, name, `answers ${absent.code}, declared ${refusal}`, absent.code === refusal)
  for (const { id, sees } of await subjectsFor(world, account, example)) {
    const answer = await ask(world, account, name, example.of!(id))
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

/** Calls every query, or every mutation, of those that are chosen, as the account. */
export async function walk(
  world: World,
  account: MatrixAccount,
  kind: string,
  isChosen: (name: string) => boolean = () => true,
): Promise<void> {
  for (const [name, example] of Object.entries(examples)) {
    if (!name.startsWith(`${kind}.`) || !isChosen(name)) continue
    if (example.about) await checkAbout(world, account, name, example)
    else await checkOnce(world, account, name, example)
  }
}

/** Selects each field below the root that declares an action, as each account. @returns how many fields there are */
export async function walkFieldsBelow(world: World): Promise<number> {
  for (const name of fieldsBelow.keys()) {
    const [type, field] = name.split('.')
    const way = pathTo(schema, type!, field!)
    // Fields that only a mutation returns are tested with the whole operation.
    if (!way) continue
    const { through, query } = way
    const all = through.flatMap((one) => declared.get(one) ?? fieldsBelow.get(one) ?? [])
    for (const account of everybody) {
      const refusal = refusalOf(account, all, world.separated)
      const { errors } = await clientOf(world, account).ask(query, { filter })
      const code = errors?.[0]?.extensions.code ?? null
      cell(account, name, `declared ${refusal ?? 'granted'}, answered ${code}`, code === refusal)
    }
  }
  return fieldsBelow.size
}
