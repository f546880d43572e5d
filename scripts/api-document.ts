import { isEnumType, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import { apiErrors, type ErrorMeaning } from '../schema/error-code'
import { prices, usualPrice } from '../server/graphql/price'
import { standardLimits } from '../server/http/limit'
import { apiRoutes } from './api-route'

interface Operation {
  root: string
  room: string
  permission: string
  field: GraphQLField<unknown, unknown>
}

/** The room is the name of the resolver's class; the permission is in its decorators. */
function operationsOf(schema: GraphQLSchema): Operation[] {
  const { queries, mutations, subscriptions } = getMetadataStorage()
  const of = (root: string, metadata: typeof queries) =>
    metadata.map(({ schemaName, target, roles }) => ({
      root,
      room: target.name.replace(/Resolver$/, '').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      permission: (roles ?? []).map(String).join(' or ').replace('PUBLIC', 'everybody') || 'everybody',
      field: (schema.getType(root) as unknown as { getFields(): Record<string, Operation['field']> }).getFields()[
        schemaName
      ]!,
    }))
  return [...of('Query', queries), ...of('Mutation', mutations), ...of('Subscription', subscriptions)]
}

const argumentLine = ({ name, type, description, defaultValue }: GraphQLArgument) => {
  const need = isNonNullType(type) && defaultValue === undefined ? 'required' : 'optional'
  const otherwise = defaultValue === undefined ? '' : `, ${JSON.stringify(defaultValue)} by default`
  return `- \`${name}\`: \`${type}\` (${need}${otherwise}). ${description}`
}

function operationText({ root, permission, field }: Operation): string {
  const head = `#### ${root.toLowerCase()} \`${field.name}\` → \`${field.type}\`\n\n${field.description}`
  const lines = [...field.args].sort((a, b) => a.name.localeCompare(b.name)).map(argumentLine)
  return [head, `Permission: ${permission}.`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n')
}

function roomTexts(operations: readonly Operation[]): string[] {
  const rooms = [...new Set(operations.map(({ room }) => room))].sort()
  return rooms.map((room) => {
    const own = operations.filter((operation) => operation.room === room)
    own.sort((a, b) => a.field.name.localeCompare(b.field.name))
    return [`### ${room}`, ...own.map(operationText)].join('\n\n')
  })
}

const routeLines = apiRoutes.map(({ route, permission, answer }) => `| \`${route}\` | ${permission} | ${answer} |`)

const errorLines = Object.entries<ErrorMeaning>(apiErrors).map(
  ([code, { status, meaning, cure }]) => `| \`${code}\` | ${status} | ${meaning} | ${cure} |`,
)

const priceLines = Object.entries(prices).map(([name, price]) => {
  const { once, year = 0, yearOf = {}, pastDay = 0 } = price!
  const single = Object.entries(yearOf).map(([code, of]) => `${code} ${of}`)
  return `| \`${name}\` | ${once} | ${[year || '', ...single].filter(Boolean).join(', ')} | ${pastDay || ''} |`
})

function priceText(): string {
  const { cost, heavyField, heavyOperation } = standardLimits.graphql
  return [
    `An operation may cost at most ${cost}, in milliseconds of processor time that were measured on 5,400–6,300 declarations a`,
    `year: each root field by the table (others ${usualPrice.once}), 1 for each object of the answer and 2 for each field that reads the`,
    'database again; a list counts as many items as its argument `first` says, or 10. A root field that costs',
    `${heavyField} or more may be asked once in an operation: aliases of it are refused. An operation from ${heavyOperation} on waits with the`,
    'heavy ones, apart from the others.',
  ].join('\n')
}

function shareText(): string {
  const { shares, seconds } = standardLimits
  return [
    `Of one account ${shares.light.each} operations run at a time, ${shares.heavy.each} heavy ones and ${shares.exports.each} export; the others wait, for at most ${seconds.share}`,
    'seconds in the case of operations, and are then refused with `BUSY` and the header Retry-After. Free places go round the',
    'accounts. A request whose client has gone leaves the queue.',
  ].join('\n')
}

function limitText(): string {
  const { graphql, body, rate } = standardLimits
  return [
    `A document has at most ${graphql.depth} levels, ${graphql.fields} fields, ${graphql.aliases} aliases and ${graphql.tokens} tokens,`,
    `and one operation. A request body has at most ${body / 1024} KB, a file for \`POST /imports\` 40 MB. An account may send`,
    `${rate.graphql.max} operations, ${rate.import.max} files and ${rate.export.max} exports in ${rate.graphql.seconds} seconds; after that the answer is`,
    '`TOO_MANY_REQUESTS` with the header Retry-After.',
  ].join('\n')
}

/**
 * docs/api.md: what the author of another client needs to know, generated from the schema, its permissions and the
 * registries.
 */
export function apiDocument(schema: GraphQLSchema): string {
  const action = schema.getType('Action')
  const actions = isEnumType(action) ? action.getValues() : []
  return [
    '# API',
    'Generated by `npm run schema` from the contract (`schema/schema.graphql`), the routes (`scripts/api-route.ts`) and the\nregistry of error codes (`schema/error-code.ts`). Change these sources, not this page.',
    '## How to call it',
    'Sign in with `POST /session`; the cookie of the answer identifies the session. Then send operations to `POST /graphql` as\n`{ "query": …, "variables": … }`. An account sees only the rows in its scope; a row outside of it is answered as if it did not\nexist. A query for one object by its identifier returns null if the object does not exist. A mutation or a count about it is\nrefused with `NOT_FOUND`, and one about a year without a cycle with `CYCLE_UNKNOWN`.\nA day is `yyyy-mm-dd` in Beijing time; an instant has a UTC offset. Numbers of declarations are in 件, of people in 人.',
    '## Limits',
    limitText(),
    shareText(),
    priceText(),
    [
      '| Root field | Once | For each year | For each year, on a past day in addition |',
      '| --- | --- | --- | --- |',
      ...priceLines,
    ].join('\n'),
    '## Permissions',
    'A role has the following actions; `viewer.actions` lists those of the signed-in account.',
    actions.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
    '## Operations',
    ...roomTexts(operationsOf(schema)),
    '## Routes',
    'An error is `{ "error": { "code": …, "message": … } }`. Every route except the health checks may refuse with\n`TOO_MANY_REQUESTS`, and one that needs a permission also with `UNAUTHENTICATED` or `FORBIDDEN`.',
    ['| Route | Permission | Answer |', '| --- | --- | --- |', ...routeLines].join('\n'),
    '## Errors',
    'An operation’s error has its code in `extensions.code`, and in `message` one Chinese sentence that can be shown to the user.\nThe status applies to an answer that has only this error.',
    ['| Code | Status | What is wrong | What to do |', '| --- | --- | --- | --- |', ...errorLines].join('\n'),
  ].join('\n\n')
}
