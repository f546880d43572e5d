import { rmSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLOutputType,
} from 'graphql'
import contract from '../../schema/schema.graphql?raw'
import { priceOf } from '../../server/graphql/price'
import { PortalClient } from '../program/portal-client'
import { processorTime } from './processor'
import { sample, sampleProgram } from './sample-program'
import { table } from './table'

type Arguments = Record<string, unknown>

const pastDay = { asOf: '2026-10-20' }
const filters = [1, 4].map((years) => ({ filter: { year: [2026, 2025, 2024, 2023].slice(0, years) } }))

/** The root fields with the arguments that change their cost. */
const asked: [field: string, args: Arguments][] = filters.flatMap((args): [string, Arguments][] => [
  ...['findings', 'findingTrend', 'desks', 'trend', 'stageProgress', 'reminderDesks'].map(
    (field): [string, Arguments] => [field, args],
  ),
  ['stageProgress', { ...args, ...pastDay }],
  ['statistics', { ...args, by: ['SERIES', 'STAGE'] }],
  ['statistics', { ...args, by: [], ...pastDay }],
  ['declarations', { ...args, first: 1 }],
  ...['T1', 'T6', 'T7', 'T8', 'T9'].map((code): [string, Arguments] => ['reportTable', { ...args, code }]),
  ['reportTable', { ...args, code: 'T1', ...pastDay }],
  ['letterPreview', { filter: { ...args.filter, desk: ['COMMITTEE'], committee: ['water'] } }],
])
asked.push(
  ['committees', { year: 2026 }],
  ['cycles', {}],
  ['declaration', { id: '100' }],
  ['importRuns', {}],
  ['accounts', {}],
  ['contacts', {}],
  ['viewer', {}],
)

/** All fields down to the fourth level, each type once on a path. */
function selection(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const inner = getNamedType(field.type)
      if (!isCompositeType(inner)) return [field.name]
      const path = [...above, named.name]
      return path.includes(inner.name) || path.length > 4 ? [] : [`${field.name} ${selection(field.type, path)}`]
    })
  return `{ ${fields.join(' ') || '__typename'} }`
}

/**
 * Prints the processor time of each root field, asked twice, beside its price: the second time may be cached.
 *
 * @param data data folder of a stopped portal with the standard sample, which is copied
 */
export async function benchCost(data?: string): Promise<void> {
  const fields = buildSchema(contract).getQueryType()!.getFields()
  const { program, folder } = await sampleProgram({ data })
  try {
    await program.start()
    const client = new PortalClient(program)
    await client.signIn('bureau', sample.password)
    const lines = []
    for (const [name, args] of asked) {
      const field = fields[name]!
      const given = field.args.filter((argument) => argument.name in args)
      const head = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
      const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
      const query = `query ${head && `(${head})`} { ${name}${passed && `(${passed})`} ${selection(field.type)} }`
      const used: string[] = []
      for (let time = 0; time < 2; time += 1) {
        const before = processorTime(program.pid, program.postmasterPid!)
        await client.ask(query, args)
        used.push(`${processorTime(program.pid, program.postmasterPid!) - before} ms`)
      }
      const line = [`${name} ${JSON.stringify(args)}`, ...used, String(priceOf(name, args))]
      console.log(line.join('  '))
      lines.push(line)
    }
    console.log(table([['根字段', '第一次', '第二次', '价格'], ...lines]))
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
