import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const read = 'query ($code: String!) { reportSetting(code: $code) { code groups } }'
const save =
  'mutation ($code: String!, $groups: [String!]!) { saveReportSetting(code: $code, groups: $groups) { groups } }'

test('each account keeps which columns of each table it shows; what can’t be a choice is refused', async () => {
  const bureau = await signedIn(app, 'bureau')
  expect(await bureau.get(read, { code: 'T13' })).toEqual({ reportSetting: null })
  await bureau.get(save, { code: 'T13', groups: ['申报', '受理'] })
  await bureau.get(save, { code: 'T13', groups: ['通过'] })
  await bureau.get(save, { code: 'T10', groups: ['申报'] })
  expect(await bureau.get(read, { code: 'T13' })).toEqual({ reportSetting: { code: 'T13', groups: ['通过'] } })
  const leader = await signedIn(app, 'leader')
  expect(await leader.get(read, { code: 'T13' })).toEqual({ reportSetting: null })
  const refused: [string, string[]][] = [
    ['T13', []],
    ['T13', ['申报', '申报']],
    ['T13', ['长'.repeat(101)]],
  ]
  for (const [code, groups] of refused) await expect(bureau.get(save, { code, groups })).rejects.toThrow('列的选择无效')
  await expect(bureau.get(save, { code: 'T99', groups: ['申报'] })).rejects.toThrow('没有找到这张统计表')
})
