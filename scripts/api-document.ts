import { isEnumType, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import { apiErrors, type ErrorMeaning } from '../schema/error-code'
import { standardLimits } from '../server/http/limit'
import { apiRoutes } from './api-route'

interface Operation {
  root: string
  room: string
  permission: string
  field: GraphQLField<unknown, unknown>
}

/** A resolver's class names the room; its decorators name the permission. */
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

function limitText(): string {
  const { graphql, body, rate } = standardLimits
  return [
    `A document has at most ${graphql.depth} levels, ${graphql.fields} fields, ${graphql.aliases} aliases and ${graphql.tokens} tokens,`,
    `and one operation. A body has at most ${body / 1024} KB, a file of \`POST /imports\` 40 MB. An account may send`,
    `${rate.graphql.max} operations, ${rate.import.max} files and ${rate.export.max} exports in ${rate.graphql.seconds} seconds; beyond that the answer is`,
    '`TOO_MANY_REQUESTS` with the header Retry-After.',
  ].join('\n')
}

/** docs/api.md: everything that a second client must know, out of the contract, its permissions and the registries. */
export function apiDocument(schema: GraphQLSchema): string {
  const action = schema.getType('Action')
  const actions = isEnumType(action) ? action.getValues() : []
  return [
    '# The interface',
    'Written by `npm run schema` out of the contract (`schema/schema.graphql`), the routes (`scripts/api-route.ts`) and the\nregistry of error codes (`schema/error-code.ts`). Correct the source, not this page.',
    '## How it is asked',
    'Sign in with `POST /session`; the answer’s cookie identifies the session. Then send operations to `POST /graphql` as\n`{ "query": …, "variables": … }`. An account sees only rows within its scope: what lies outside answers as if it did not exist.\nA nullable thing that is asked for by its identifier is null where it does not exist; whatever a change or a count is about is\nrefused with `NOT_FOUND` there, and a year without a cycle with `CYCLE_UNKNOWN`.\nA day is `yyyy-mm-dd` in Beijing time, an instant carries its offset. Numbers of declarations are in 件, of people in 人.',
    '## Limits',
    limitText(),
    '## Permissions',
    'An account has the actions that its role gives it; `viewer.actions` lists them.',
    actions.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
    '## Operations',
    ...roomTexts(operationsOf(schema)),
    '## Routes',
    'A refusal is `{ "error": { "code": …, "message": … } }`. Every route but the health checks may refuse with\n`TOO_MANY_REQUESTS`; one that needs a permission with `UNAUTHENTICATED` or `FORBIDDEN`.',
    ['| Route | Permission | Answer |', '| --- | --- | --- |', ...routeLines].join('\n'),
    '## Errors',
    'An operation’s error carries its code in `extensions.code` and one exact Chinese sentence in `message`, to be shown as it is.\nThe status is that of an answer that holds nothing else.',
    ['| Code | Status | What is wrong | What to do |', '| --- | --- | --- | --- |', ...errorLines].join('\n'),
  ].join('\n\n')
}
