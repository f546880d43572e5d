import { AuditEvent } from '../../schema/vocabulary'
import type { LeavingEntry } from './entry'

/** Where a message comes from, as its header says. */
export interface Sender {
  hostName: string
  processId: number
}

/** RFC 5424, 6.2.1: facility 13 is "log audit". */
const facility = 13
const [warning, information] = [4, 6]

const warned: ReadonlySet<string> = new Set<AuditEvent>([
  AuditEvent.SIGN_IN_FAILED,
  AuditEvent.LOCKED,
  AuditEvent.REFUSED,
  AuditEvent.PASSWORD_CHANGE_FAILED,
  AuditEvent.AUDIT_END_LOST,
])

/** A header field: printable ASCII without spaces, of limited length; "-" when there is nothing to say. */
const headerField = (text: string, longest: number) => text.replace(/[^\x21-\x7e]/g, '').slice(0, longest) || '-'

/** RFC 5424, 6.3.3: a value is UTF-8 with these three characters escaped. */
const parameter = (name: string, value: string | number) =>
  `${name}="${String(value)
    .toWellFormed()
    .replace(/["\\\]]/g, '\\$&')}"`

const utf8Signature = '\uFEFF'

/**
 * An audit entry as an RFC 5424 message. The structured data's name ends in the number that RFC 5612 reserves for examples,
 * because the portal's users have no enterprise number.
 */
export function syslogMessage(entry: LeavingEntry, { hostName, processId }: Sender): string {
  const { seq, at, accountId, username, address, event, detail, mac } = entry
  const priority = facility * 8 + (warned.has(event) ? warning : information)
  const header = [
    `<${priority}>1`,
    at,
    headerField(hostName, 255),
    'title-review',
    String(processId),
    headerField(event, 32),
  ]
  const data = [
    'audit@32473',
    parameter('seq', seq),
    parameter('account', accountId ?? '-'),
    parameter('user', username),
    parameter('address', address),
    parameter('mac', mac),
  ]
  return `${header.join(' ')} [${data.join(' ')}] ${utf8Signature}${JSON.stringify(detail)}`
}

/** RFC 5425 and RFC 6587, 3.4.1: each message after its length in bytes. */
export function octetCounted(message: string): Buffer {
  const bytes = Buffer.from(message)
  return Buffer.concat([Buffer.from(`${bytes.length} `), bytes])
}
