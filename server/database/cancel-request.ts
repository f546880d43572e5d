import { connect as connectPlain, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { DatabaseAddress } from './address/database-address'

/** What PostgreSQL gives a connection for cancelling its statement from another one, as `pg` keeps it. */
export interface CancelKey {
  processID: number
  secretKey: number
}

/** Numbers of PostgreSQL's protocol that make a first message a request to cancel, or to encrypt. */
const [cancelRequest, sslRequest] = [80_877_102, 80_877_103]
const accepted = 'S'.charCodeAt(0)

/** ms after which a server that doesn't answer is left alone. */
const patience = 5000

const firstMessage = (...values: number[]): Buffer => {
  const message = Buffer.alloc(4 + values.length * 4)
  for (const [index, value] of [message.length, ...values].entries()) message.writeInt32BE(value, index * 4)
  return message
}

/**
 * Asks the server to cancel what a connection runs, on another connection, which is encrypted and checked like every
 * other: the key would let a listener cancel the statements that follow. Failures are nobody's business: either the server
 * is gone, and the statement with it, or the caller asks again.
 */
export function requestCancel({ host, port, tls }: DatabaseAddress, { processID, secretKey }: CancelKey): void {
  const message = firstMessage(cancelRequest, processID, secretKey)
  const socket = host.startsWith('/') ? connectPlain(`${host}/.s.PGSQL.${port}`) : connectPlain(port, host)
  socket.on('error', () => {}).setTimeout(patience, () => socket.destroy())
  if (!tls) return void socket.end(message)
  socket.write(firstMessage(sslRequest))
  socket.once('data', (answer) => {
    if (answer.length !== 1 || answer[0] !== accepted) return socket.destroy()
    const name = isIP(host) === 0 ? { servername: host } : {}
    const secure = connectTls({ socket, host, ...name, ...tls.options() })
    secure.on('error', () => socket.destroy()).once('secureConnect', () => secure.end(message))
  })
}
