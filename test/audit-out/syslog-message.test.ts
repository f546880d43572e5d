import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AuditEvent } from '../../schema/vocabulary'
import { octetCounted, syslogMessage } from '../../server/audit-out/syslog-message'
import { parseSyslogTarget } from '../../server/audit-out/syslog-target'

// RFC 5424, section 6, as a regular expression for the parts that the portal uses.
const printable = (longest: number) => `[\\x21-\\x7e]{1,${longest}}`
const name = '[\\x21\\x23-\\x3c\\x3e-\\x5c\\x5e-\\x7e]{1,32}'
const value = '"(?:[^"\\\\\\]]|\\\\["\\\\\\]])*"'
const timestamp = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:\\d\\d)'
const header = `<(\\d{1,3})>1 ${timestamp} ${printable(255)} ${printable(48)} ${printable(128)} ${printable(32)}`
const message = new RegExp(`^${header} \\[${name}(?: ${name}=${value})*\\] \\uFEFF([^]*)$`)

const entry = {
  seq: 7,
  at: '2026-11-20T02:00:00.123Z',
  accountId: 3,
  username: 'admin',
  address: '10.0.0.7',
  event: AuditEvent.SIGN_IN as string,
  detail: {},
  mac: 'ab'.repeat(32),
}
const sender = { hostName: 'portal-1', processId: 42 }

test('an entry is one message: who, when, from where, its number and mac as structured data, its detail as text', () => {
  expect(syslogMessage({ ...entry, detail: { 县: '伊吾' } }, sender)).toBe(
    `<110>1 2026-11-20T02:00:00.123Z portal-1 title-review 42 SIGN_IN [audit@32473 seq="7" account="3" user="admin" ` +
      `address="10.0.0.7" mac="${'ab'.repeat(32)}"] \uFEFF{"县":"伊吾"}`,
  )
})

test('what was refused or failed is a warning', () => {
  const priorityOf = (event: string) => message.exec(syslogMessage({ ...entry, event }, sender))![1]
  expect([AuditEvent.SIGN_IN_FAILED, AuditEvent.REFUSED, AuditEvent.EXPORTED].map(priorityOf)).toEqual([
    '108',
    '108',
    '110',
  ])
})

test('whatever a username, a host or a detail holds, the message keeps to the grammar of RFC 5424', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, text, (username, address, hostName, detail) => {
      const written = syslogMessage({ ...entry, username, address, detail: { detail } }, { ...sender, hostName })
      const [, , said] = message.exec(written) ?? []
      expect(JSON.parse(said!)).toEqual({ detail })
    }),
    { numRuns: 25 },
  )
  expect(syslogMessage({ ...entry, username: 'a"]\\b\ud800' }, sender)).toContain('user="a\\"\\]\\\\b\ufffd"')
})

test('a message is preceded by its length in bytes, not in characters', () => {
  expect(String(octetCounted('审计'))).toBe('6 审计')
})

describe('AUDIT_SYSLOG', () => {
  test.each([
    ['tls://log.example', { protocol: 'tls', host: 'log.example', port: 6514 }],
    ['tcp://10.0.0.8:1514', { protocol: 'tcp', host: '10.0.0.8', port: 1514 }],
    ['tcp://[fd00::1]', { protocol: 'tcp', host: 'fd00::1', port: 601 }],
  ])('%s is read', (text, target) => expect(parseSyslogTarget(text, null)).toMatchObject(target))

  test.each([
    'log.example',
    'udp://log.example',
    'tls://',
    'tls://log.example/path',
    'tls://user@log.example',
    'tls://a:99999',
  ])('“%s” is refused', (text) =>
    expect(() => parseSyslogTarget(text, null)).toThrow(/AUDIT_SYSLOG 应写成 tls:\/\/主机:6514/),
  )
})
