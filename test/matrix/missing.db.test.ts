import { isListType, getNullableType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema } from '../../server/schema'
import { accounts } from './account'
import { examples } from './operation'
import { operationOn } from './selection'
import { clientOf, plantedWorld, subjectsOf } from './world'

const schema = buildSchema()
const world = plantedWorld()
const bureau = accounts.find(({ username }) => username === 'bureau')!

/** What names one thing, and names of things that nobody has: of one that could be, and of none that could. */
const absent: Record<string, unknown[]> = {
  id: ['999999999', 'nobody', '-1'],
  declaration: ['999999999', 'nobody', '-1'],
  record: ['999999999', 'nobody', '-1'],
  year: [2031, 2_147_483_647, -2_147_483_648],
  code: ['nobody', ''],
  committee: ['nobody', ''],
}

/** Arguments of these names that name no thing, and what they are. */
const otherwise: Record<string, string> = {
  'Mutation.confirmSecondFactor.code': 'digits that an authenticator shows',
  'Mutation.decideWord.code': 'a choice from a list, refused as such',
}

interface Asked {
  name: string
  field: GraphQLField<unknown, unknown>
  argument: string
}

const asked: Asked[] = ['Query', 'Mutation'].flatMap((root) =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields()).flatMap((field) =>
    field.args
      .map(({ name }) => ({ name: `${root}.${field.name}`, field, argument: name }))
      .filter(({ name, argument }) => argument in absent && !(`${name}.${argument}` in otherwise)),
  ),
)

/** What the field is asked with where the thing is there. */
async function usual({ name }: Asked): Promise<Record<string, unknown>> {
  const { about, of, variables } = examples[name]!
  if (!about) return variables?.(world(), bureau) ?? {}
  return of!((await subjectsOf(world(), about))[0]!.id)
}

async function answerOf(field: Asked, thing: unknown) {
  const variables = { ...(await usual(field)), [field.argument]: thing }
  const kind = field.name.startsWith('Query.') ? 'query' : 'mutation'
  const { data, errors } = await clientOf(world(), bureau).ask<Record<string, unknown>>(
    operationOn(kind, field.field, variables),
    variables,
  )
  return { given: data?.[field.field.name], error: errors?.[0] ?? null }
}

const cases = asked.map((field) => [`${field.name}(${field.argument})`, field] as const)

test.each(cases.filter(([, { name }]) => name.startsWith('Query.')))(
  '%s of a missing thing is nothing, and no error',
  async (_, field) => {
    const isList = isListType(getNullableType(field.field.type))
    for (const thing of absent[field.argument]!) {
      const { given, error } = await answerOf(field, thing)
      expect([thing, error, given]).toEqual([thing, null, isList ? [] : null])
    }
  },
)

test.each(cases.filter(([, { name }]) => name.startsWith('Mutation.')))(
  '%s of a missing thing is refused by a sentence that names it',
  async (_, field) => {
    for (const thing of absent[field.argument]!) {
      const { error } = await answerOf(field, thing)
      expect([thing, ['NOT_FOUND', 'CYCLE_UNKNOWN'].includes(error!.extensions.code), error!.extensions.code]).toEqual([
        thing,
        true,
        error!.extensions.code,
      ])
      expect(error!.message).toMatch(/^(没有|文件里没有).+。$/)
    }
  },
)

test('every field that names a thing was asked', () => {
  expect(cases.length).toBeGreaterThan(35)
})
