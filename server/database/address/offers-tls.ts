import { once } from 'node:events'
import { connect } from 'node:net'

/** The protocol's SSLRequest: its length and its number. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/**
 * Asks the server whether it encrypts connections.
 *
 * @throws the system's error if the server can't be reached
 */
export async function offersTls(host: string, port: number, timeout: number): Promise<boolean> {
  const socket = connect({ host, port, timeout })
  socket.on('timeout', () => socket.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })))
  try {
    await once(socket, 'connect')
    socket.write(sslRequest)
    const [answer] = (await Promise.race([once(socket, 'data'), once(socket, 'end').then(() => [null])])) as [
      Buffer | null,
    ]
    return answer?.[0] === 'S'.charCodeAt(0)
  } finally {
    socket.destroy()
  }
}
