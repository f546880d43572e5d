import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const save = `mutation ($contacts: [ContactInput!]!) { saveContacts(contacts: $contacts) {
  saved { key phone stands } replaced { key phone stands } } }`
const list = `{ contacts { kind key name phone stands accountName } }`
const desks = `{ desks(filter: { year: [2026], county: ["650522"], desk: [COUNTY_HR] }) { loads { phone contact } } }`
const yiwu = { kind: 'COUNTY_HR', key: '650522', name: '专技科', phone: '0902-6720000' }

test('a contact stands at its desk, is replaced and not overwritten, and the same again changes nothing', async () => {
  const bureau = await signedIn(app, 'bureau')
  const contactOf = (phone: string | null, stands: boolean) => ({ key: '650522', phone, stands })
  expect(await bureau.get(save, { contacts: [yiwu] })).toEqual({
    saveContacts: { saved: [contactOf('0902-6720000', true)], replaced: [] },
  })
  expect(await bureau.get(save, { contacts: [yiwu] })).toEqual({ saveContacts: { saved: [], replaced: [] } })
  const { desks: found } = await bureau.get<{ desks: { loads: object[] } }>(desks)
  expect(found.loads[0]).toEqual({ phone: '0902-6720000', contact: '专技科' })

  expect(await bureau.get(save, { contacts: [{ ...yiwu, phone: '0902-6720001' }] })).toEqual({
    saveContacts: { saved: [contactOf('0902-6720001', true)], replaced: [contactOf('0902-6720000', false)] },
  })
  const { contacts } = await bureau.get<{ contacts: { phone: string; stands: boolean }[] }>(list)
  expect(contacts.map(({ phone, stands }) => [phone, stands])).toEqual([
    ['0902-6720001', true],
    ['0902-6720000', false],
  ])

  expect(await bureau.get(save, { contacts: [{ kind: 'COUNTY_HR', key: '650522' }] })).toEqual({
    saveContacts: { saved: [contactOf(null, false)], replaced: [contactOf('0902-6720001', false)] },
  })
  const { desks: after } = await bureau.get<{ desks: { loads: { phone: string | null }[] } }>(desks)
  expect(after.loads[0]!.phone).toBeNull()
})

test('every line that can’t be kept is named with its reason, as far as there is room, and keeps the others out', async () => {
  const bureau = await signedIn(app, 'bureau')
  const water = { kind: 'SUPERVISOR', key: '市水利局', phone: '2265596' }
  const { errors } = await bureau.ask(save, {
    contacts: [water, { ...yiwu, key: '659011' }, { ...water, key: '市林草局', phone: '找老王' }],
  })
  expect(errors?.[0]).toMatchObject({
    message: '第 2 条“659011”的区县代码不在名单中；第 3 条“市林草局”的电话只能由数字和连接符组成。请改正后再登记。',
    extensions: { code: 'INVALID_INPUT' },
  })
  const { errors: many } = await bureau.ask(save, {
    contacts: Array.from({ length: 12 }, (_, index) => ({ ...water, key: `单位${index + 1}`, phone: '?' })),
  })
  expect(many?.[0]!.message).toMatch(/^第 1 条“单位1”.*第 10 条“单位10”的电话只能由数字和连接符组成，等 12 条。/)
  const { contacts } = await bureau.get<{ contacts: { key: string }[] }>(list)
  expect(contacts.some(({ key }) => key === '市水利局')).toBe(false)
})

test('only the bureau writes; who has desks reads, an auditor doesn’t', async () => {
  for (const username of ['yiwu', 'water', 'leader']) {
    const client = await signedIn(app, username)
    const { errors } = await client.ask(save, { contacts: [yiwu] })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await client.ask(list)).errors).toBeUndefined()
  }
  const auditor = await signedIn(app, 'auditor')
  expect((await auditor.ask(list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})
