import { describe, expect, test } from 'vitest'
import { DeclarationSortField } from '../../schema/declaration-connection'
import { Dimension } from '../../schema/field/dimension'
import { Role } from '../../schema/vocabulary'
import { buildSchema } from '../../server/schema'
import type { GraphQLInputObjectType } from 'graphql'
import { inventedId } from '../support/declaration-file'
import { listing, ownRows, type MatrixAccount } from './account'
import { rows, type MatrixRow } from './row'
import { textOf } from './text-of'
import { clientOf, filter, plantedWorld } from './world'

const world = plantedWorld()
const seeing = listing.map((account) => [account.username, account] as const)

/** As in `fileRow`. */
const numberOf = ({ platformNo }: MatrixRow) => inventedId(Number(platformNo.slice(-3)))
const nobodys = inventedId(999)

const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
/** Different ways to type it. */
const typed: ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => ` ${number} `,
  (number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`,
  (number) => `${number.slice(0, 6)}-${number.slice(6)}`,
  fullWidth,
]
const parts: ((number: string) => string)[] = [
  (number) => number.slice(0, 6),
  (number) => number.slice(0, 17),
  (number) => number.slice(6, 14),
  (number) => number.slice(-4),
  (number) => number.slice(4),
]

const list =
  'query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount edges { node { idNumber } } } }'

async function answerTo(account: MatrixAccount, own: object) {
  const { data, errors } = await clientOf(world(), account).ask<{ declarations: { totalCount: number } }>(list, {
    filter: { ...filter, ...own },
  })
  return {
    code: errors?.[0]?.extensions.code ?? null,
    total: data?.declarations?.totalCount ?? null,
    text: JSON.stringify({ data, errors }),
  }
}

describe.each(seeing)('%s', (_, account) => {
  const mayAsk = account.role === Role.CITY_HR

  test('finds by a whole number only where that is granted, however it is typed', async () => {
    for (const row of rows) {
      for (const type of typed) {
        const { code, total } = await answerTo(account, { search: type(numberOf(row)) })
        expect([type(numberOf(row)), code, total]).toEqual([
          type(numberOf(row)),
          mayAsk ? null : 'SEARCH_ID_FORBIDDEN',
          mayAsk ? 1 : null,
        ])
      }
    }
  })

  test('can’t tell a number that is there from one that isn’t', async () => {
    if (mayAsk) return expect((await answerTo(account, { search: nobodys })).total).toBe(0)
    const [there, absent] = [
      await answerTo(account, { search: numberOf(rows[0]!) }),
      await answerTo(account, { search: nobodys }),
    ]
    expect(there.text).toBe(absent.text)
  })

  test('finds nobody by a part of a number', async () => {
    for (const row of rows) {
      for (const part of parts)
        expect([part(numberOf(row)), (await answerTo(account, { search: part(numberOf(row)) })).total]).toEqual([
          part(numberOf(row)),
          0,
        ])
    }
  })

  test('finds nobody by a number in any other field', async () => {
    for (const field of ['supervisor', 'ethnicity', 'finding', 'employer', 'county', 'committee', 'series']) {
      const there = await answerTo(account, { [field]: [numberOf(rows[0]!)] })
      const absent = await answerTo(account, { [field]: [nobodys] })
      expect([field, there.text]).toEqual([field, absent.text])
      expect(there.total ?? 0).toBe(0)
    }
  })

  test('sees every number masked, in lists and in files', async () => {
    const { text } = await answerTo(account, {})
    expect(text.match(/"idNumber":"[^"]*"/g)).toHaveLength(ownRows(account).length)
    expect(text.match(/"idNumber":"(?!\d{6}\*{8}\d{3}[\dX]")[^"]*"/g)).toBeNull()
    for (const name of ['declarations.csv', 'declarations.xlsx', 'pending.xlsx', 'findings.xlsx', 'annual.xlsx']) {
      const response = await clientOf(world(), account).fetch(`/workbooks/${name}?year=2026`)
      const file = textOf(Buffer.from(await response.arrayBuffer()))
      expect([name, rows.filter((row) => file.includes(numberOf(row))).length]).toEqual([name, 0])
    }
  })

  test('writes no number into an address', async () => {
    for (const type of typed) {
      const response = await clientOf(world(), account).fetch(
        `/workbooks/statistics.csv?year=2026&by=COUNTY&search=${encodeURIComponent(type(numberOf(rows[0]!)))}`,
      )
      expect([response.status, (await response.json()) as object]).toMatchObject([
        400,
        { error: { code: 'SEARCH_ID_IN_URL' } },
      ])
    }
  })
})

test('nothing hidden can be sorted, grouped or filtered by: what can is named here', () => {
  expect(Object.values(DeclarationSortField).toSorted()).toEqual([
    'COUNTY',
    'EMPLOYER',
    'ENTERED_ON',
    'HOLDER',
    'LEVEL',
    'NAME',
    'OUTCOME',
    'PATHWAY',
    'PLATFORM_NO',
    'SERIES',
    'STAGE',
    'SUBMITTED_AT',
    'URGENCY',
    'VOTE',
    'WAITED',
  ])
  expect(Object.values(Dimension).toSorted()).toEqual([
    'AGE_BAND',
    'AGE_FIVE',
    'CERTIFICATE',
    'COMMITTEE',
    'COUNTY',
    'DECLARED_BEFORE',
    'DEGREE',
    'EDUCATION',
    'EMPLOYER',
    'EMPLOYER_NATURE',
    'ETHNICITY',
    'ETHNIC_CLASS',
    'FINE_LEVEL',
    'FURTHEST_STAGE',
    'GENDER',
    'LEVEL',
    'OUTCOME',
    'PATHWAY',
    'POLITICAL_STATUS',
    'RETURN_CLASS',
    'ROUTE',
    'SERIES',
    'SPECIALTY',
    'STAGE',
    'SUPERVISOR',
    'TENURE',
    'VOTE',
    'YEAR',
  ])
  const input = buildSchema().getType('DeclarationFilter') as GraphQLInputObjectType
  const hidden = Object.keys(input.getFields()).filter((name) => /^id|phone|birth|hash|cipher|ban(?!d)/i.test(name))
  expect(hidden).toEqual([])
})
