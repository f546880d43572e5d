import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn, TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

interface Row {
  code: string
  annexNo: number
  name: string
  place: string
  phone: string
  declared: number
  pending: number
  overdue: number
  reviewed: number
  passed: number
}

const query = `query ($year: Int!, $search: String) {
  committees(year: $year, search: $search) {
    code annexNo name place phone declared pending overdue reviewed passed
  }
}`

async function committees(client: TestClient, year: number, search?: string): Promise<Row[]> {
  return (await client.get<{ committees: Row[] }>(query, { year, search })).committees
}

test('annex 4 exactly as printed, in its order; 市教育局 isn’t in it', async () => {
  const printed = (await committees(bureau, 2023)).map(({ annexNo, name, place, phone }) => [
    annexNo,
    name,
    place,
    phone,
  ])
  expect(printed).toEqual([
    [1, '质量技术监督专业', '市市场监督管理局（前进西路6号）', '18299919968'],
    [2, '档案专业', '市委办档案科301室', '2230098'],
    [3, '农业、畜牧兽医专业', '市农业农村局', '2209080'],
    [4, '林业专业', '市林草局', '2252383'],
    [5, '水利专业', '迎宾路8号市水利局', '2265596'],
    [6, '环境保护专业', '市翰林路13号市生态环境局', '2235985'],
    [7, '建筑专业', '市住建局建筑业协会', '2260677'],
    [8, '新闻（记者、编辑）专业', '市委宣传部', '2233481'],
    [9, '群文、艺术、文博、图书专业', '市文广旅局', '2254275'],
    [10, '党干校系列', '市委党校综合楼507', '2268936'],
  ])
})

describe('search', () => {
  test.each([
    ['建筑', ['construction']],
    ['前进西路', ['quality']],
    ['2230098', ['archives']],
    ['２２３００９８', ['archives']],
    ['(记者', ['press']],
    ['兽医', ['agriculture']],
    ['生态环境', ['environment']],
    ['mzwb', []],
    ['hjbh', ['environment']],
    ['HJBH', ['environment']],
    ['swxcb', ['press']],
    ['  图书 ', ['culture']],
    ['%', []],
    ['教师', ['party-school']],
  ])('%s → %j', async (search, codes) => {
    expect((await committees(bureau, 2023, search)).map(({ code }) => code)).toEqual(codes)
  })

  test('for nothing finds all', async () => {
    expect((await committees(bureau, 2023, '  ')).length).toBe(10)
  })
})

describe('figures', () => {
  const counting = `query ($year: Int!, $committee: [String!]) {
    declared: declarations(filter: { year: [$year], committee: $committee, measure: [DECLARED] }) { totalCount }
    pending: declarations(filter: { year: [$year], committee: $committee, pending: true }) { totalCount }
    overdue: declarations(filter: { year: [$year], committee: $committee, overdue: true }) { totalCount }
    reviewed: declarations(filter: { year: [$year], committee: $committee, measure: [REVIEWED] }) { totalCount }
    passed: declarations(filter: { year: [$year], committee: $committee, measure: [PASSED] }) { totalCount }
  }`

  test.each(['bureau', 'barkol', 'construction'])('as %s are as many as the rows behind them', async (username) => {
    const client = await signedIn(app, username)
    const rows = await committees(client, 2026)
    for (const { code, declared, pending, overdue, reviewed, passed } of rows) {
      const behind = await client.get<Record<string, { totalCount: number }>>(counting, {
        year: 2026,
        committee: [code],
      })
      const counted = Object.fromEntries(Object.entries(behind).map(([name, { totalCount }]) => [name, totalCount]))
      expect({ code, declared, pending, overdue, reviewed, passed }).toEqual({ code, ...counted })
    }
    expect(rows.some(({ pending }) => pending > 0)).toBe(true)
  })

  test('a department counts its own committee alone', async () => {
    const rows = await committees(await signedIn(app, 'water'), 2023)
    const whole = await committees(bureau, 2023)
    const own = (list: Row[]) => list.find(({ code }) => code === 'water')!
    expect(own(rows)).toEqual(own(whole))
    expect(own(rows).declared).toBeGreaterThan(0)
  })
})

test('a year that isn’t loaded has no committees', async () => {
  expect(await committees(bureau, 2031)).toEqual([])
})

test('whoever isn’t signed in sees no committee', async () => {
  const { errors } = await new TestClient(app).ask(query, { year: 2023 })
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
})
