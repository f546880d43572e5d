import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What a pooler in transaction mode loses. Each text is sent on as another one of the same length. */
const losses = {
  /** Settings end with their transaction. */
  settings: ['set_config(name, value, false)', 'set_config(name, value, true )'],
  /** LISTEN is of another session. */
  notices: ['listen ', '--sten '],
} as const

/** A way to the database that loses what the pooler would lose. @returns its port */
export async function poolerBefore(port: number, lost: keyof typeof losses): Promise<{ port: number; stop(): void }> {
  const [from, to] = losses[lost].map((text) => Buffer.from(text))
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}))
    near.on('data', (sent) => {
      for (let at = sent.indexOf(from!); at >= 0; at = sent.indexOf(from!, at + 1)) to!.copy(sent, at)
      far.write(sent)
    })
    near.on('end', () => far.end())
    far.pipe(near)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
