import { expect, test } from 'vitest'
import { AuditKey, type Link } from '../../server/audit/link'

const key = new AuditKey('ab'.repeat(32))
const link: Link = {
  seq: 7,
  at: '2026-11-20T02:00:00.123Z',
  accountId: 1,
  username: 'bureau',
  address: '127.0.0.1',
  event: 'EXPORTED',
  detail: { rows: 12, name: 'annual.xlsx', filter: { year: [2026], county: ['650502'] } },
}
const previous = Buffer.alloc(32, 1)
const mac = (changed: Partial<Link>, before: Buffer | null = previous) => key.macOf(before, { ...link, ...changed })

test('the order in which the database keeps the detail’s keys says nothing', () => {
  const changed = { filter: { county: ['650502'], year: [2026] }, name: 'annual.xlsx', rows: 12 }
  expect(mac({ detail: changed })).toEqual(mac({}))
})

test.each<[string, Partial<Link>]>([
  ['number', { seq: 8 }],
  ['time', { at: '2026-11-20T02:00:00.124Z' }],
  ['account', { accountId: 2 }],
  ['name', { username: 'leader' }],
  ['address', { address: '127.0.0.2' }],
  ['event', { event: 'SIGN_IN' }],
  ['rows', { detail: { ...(link.detail as object), rows: 13 } }],
  ['order within a list', { detail: { filter: { year: [2026], county: ['650502', '650521'] } } }],
])('another %s is another mac', (_, changed) => {
  expect(mac(changed)).not.toEqual(mac({}))
})

test('the one before it belongs to it, and so does the key', () => {
  expect(mac({}, Buffer.alloc(32, 2))).not.toEqual(mac({}))
  expect(mac({}, null)).not.toEqual(mac({}))
  expect(new AuditKey('ac'.repeat(32)).macOf(previous, link)).not.toEqual(mac({}))
})
