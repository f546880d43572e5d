import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../server/app'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { some } from '../../support/some'
import { attack, widthOf } from './attack'
import { publish, type PublishedEdition } from './publish'
import { byName, type PublishedNumber } from './published'

let app: App
let bureau: TestClient
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const isSmall = ({ where, value }: PublishedNumber) => (value === 1 || value === 2) && Object.keys(where).length > 0

test('without a freeze there is nothing to publish: the answer says to file the year first', async () => {
  const response = await bureau.fetch('/workbooks/public.xlsx?year=2023')
  expect(response.status).toBe(409)
  expect(await response.json()).toMatchObject({
    error: {
      code: 'PUBLIC_NEEDS_FREEZE',
      message: '2023 年度还没有归档。公开版由归档生成，请先在“报表”页归档 2023 年度。',
    },
  })
})

test.each([
  ['year=2023&county=650521', '公开版只按年度生成，请清除其他筛选条件。'],
  ['year=2023,2024', '公开版每次只做一个年度，请只选一个年度。'],
  ['', '请至少选择一个年度。'],
  ['year=2023&asOf=2023-11-25', '公开版的截止日是归档的截止日，请清除页面上的截止日。'],
])('%s could be subtracted from another edition and is refused', async (query, message) => {
  const response = await bureau.fetch(`/workbooks/public.xlsx?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { code: 'INVALID_INPUT', message } })
})

test.each(['yiwu', 'leader'])('%s may not publish', async (account) => {
  const client = await signedIn(app, account)
  expect((await client.fetch('/workbooks/public.xlsx?year=2023')).status).toBe(403)
})

describe.each(some([2023, 2024, 2025, 2026], 1, 'public edition'))(
  'the public edition of %i, attacked with all it prints',
  (year) => {
    let edition: PublishedEdition
    beforeAll(async () => {
      edition = await publish(bureau, year)
    })

    test('prints nothing but the truth, and no number of one or two people', () => {
      const shown = [...byName(edition.numbers)].filter(([, value]) => value !== null)
      expect(shown.filter(([name, value]) => edition.truth.get(name) !== value)).toEqual([])
      expect(edition.numbers.filter(isSmall)).toEqual([])
    })

    test('leaves each hidden number at least four possible values', async () => {
      const learnt = await attack([edition])
      expect(learnt.length).toBeGreaterThan(100)
      expect(learnt.filter((number) => widthOf(number) < 3)).toEqual([])
      const all = edition.filed.filter(({ table }) => table !== 'T9')
      const [small, hidden] = [all.filter(isSmall).length, edition.numbers.filter(({ value }) => value === null).length]
      console.log(`  公开版 ${year}：数字 ${all.length}，不足 3 的 ${small}，隐去 ${hidden}`)
    })

    test('with the small numbers alone held back, the attack finds many of them out', async () => {
      const numbers = edition.filed.map((number) => (isSmall(number) ? { ...number, value: null } : number))
      const learnt = await attack([{ numbers, truth: edition.truth }])
      expect(learnt.filter((number) => widthOf(number) === 0).length).toBeGreaterThan(20)
    })
  },
)
