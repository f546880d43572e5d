import { Writable } from 'node:stream'
import { ApolloServer } from '@apollo/server'
import Fastify from 'fastify'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { InvalidInputError } from '../../server/errors'
import type { Context } from '../../server/graphql/context'
import { formatError, httpStatusOfErrors } from '../../server/graphql/error'

const fields = {
  broken: () => {
    throw Object.assign(new TypeError('张三 of 900000'), { code: '42501' })
  },
  unfit: () => 'no number',
  refused: () => {
    throw new InvalidInputError('请至少选择一个年度。')
  },
}

/** What the log has after the operation, and the codes of its answer. */
async function asked(query: string) {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const { log } = Fastify({ logger: { level: 'warn', stream } })
  const schema = buildSchema('type Query { broken: Int unfit: Int refused: Int }')
  const apollo = new ApolloServer<Context>({ schema, rootValue: fields, formatError, plugins: [httpStatusOfErrors] })
  const { body } = await apollo.executeOperation({ query }, { contextValue: { log } as Context })
  await apollo.stop()
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
  return { lines, codes: errors.map(({ extensions }) => extensions?.code) }
}

test('a fault of ours is logged with its place and the database’s code, without its message', async () => {
  const { lines, codes } = await asked('query Figures { broken }')
  expect(codes).toEqual(['INTERNAL'])
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'operation failed',
    operationName: 'Figures',
    name: 'TypeError',
    code: '42501',
    frames: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  })
  expect(lines[0]).not.toContain('张三')
})

test('a value that its type can’t hold is a fault of ours, too', async () => {
  const { lines, codes } = await asked('{ unfit }')
  expect(codes).toEqual(['INTERNAL'])
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('no number')
})

test('what is refused is no fault, and isn’t logged', async () => {
  for (const query of ['{ refused }', '{ unknown }', '{ broken']) {
    const { lines, codes } = await asked(query)
    expect(codes).not.toContain('INTERNAL')
    expect(lines).toEqual([])
  }
})
