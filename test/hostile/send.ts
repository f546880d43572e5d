import net from 'node:net'
import type { App } from '../../server/app'
import type { TestClient } from '../support/client'

export interface Answer {
  status: number
  headers: Headers
  body: string
}

/** Sends one hostile request with the current session and returns the answer. */
export type Hostile = (client: TestClient) => Promise<Answer>

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: response.headers,
  body: await response.text(),
})

/** A request that `fetch` can make. */
export function http(path: string, init: RequestInit = {}): Hostile {
  return async (client) => answerOf(await client.fetch(path, init))
}

/** A body for `/graphql` with the content type JSON. */
export const body = (text: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}): Hostile =>
  http('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text })

export const operation = (query: string, variables: object = {}, rest: object = {}): Hostile =>
  body(JSON.stringify({ query, variables, ...rest }))

/** Bytes on a socket that no client library would send. `{cookie}` and `{host}` are replaced. */
export function bytes(text: string): Hostile {
  return (client) => sendBytes(client.app, text.replaceAll('{cookie}', client.cookie))
}

export async function sendBytes(app: App, text: string): Promise<Answer> {
  const { hostname, port, host } = new URL(app.url)
  const socket = net.connect(Number(port), hostname)
  socket.write(text.replaceAll('{host}', host).replaceAll('\n', '\r\n'))
  // If the connection stays open, the answer has arrived by now.
  socket.setTimeout(300, () => socket.destroy())
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = new Headers(fields.map((field) => field.split(/: */, 2) as [string, string]))
  return { status: Number(line.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}
