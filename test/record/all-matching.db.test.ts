import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

test('paper is recorded for all that a filter selects, more than can be named, and only for the confirmed number', async () => {
  const bureau = await signedIn(app, 'bureau')
  const filter = { year: [2026] }
  const plan = async () =>
    (
      await bureau.get<{ paperReceiptPlan: { received: number; already: number; names: string[] } }>(
        'query ($filter: DeclarationFilter!) { paperReceiptPlan(filter: $filter) { received already names } }',
        { filter },
      )
    ).paperReceiptPlan
  const before = await plan()
  expect(before.received).toBeGreaterThan(1000)
  const record = `mutation ($filter: DeclarationFilter!, $confirmed: Int!) { recordPaperReceipt(filter: $filter,
    confirmed: $confirmed, receipt: { receivedOn: "2026-11-10", copies: 2, duplex: true }) { received records { id } } }`
  const { errors } = await bureau.ask(record, { filter, confirmed: before.received - 1 })
  expect(errors?.[0]?.extensions.code).toBe('RECORD_COUNT_CHANGED')
  const { recordPaperReceipt } = await bureau.get<{
    recordPaperReceipt: { received: number; records: { id: string }[] }
  }>(record, { filter, confirmed: before.received })
  expect(recordPaperReceipt.received).toBe(before.received)
  expect(recordPaperReceipt.records).toHaveLength(1000)
  expect(await plan()).toEqual({ received: 0, already: before.received + before.already, names: [] })
})
