import { request, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { App } from '../../server/app'

interface Answer {
  status: number
  body: string
  /** Resolves when the server has closed the connection. */
  ended: Promise<void>
}

/** Sends a WebSocket upgrade request as plain HTTP and returns the answer. */
export function askToUpgrade(app: App, path: string, headers: Record<string, string>): Promise<Answer> {
  const asked = request(new URL(path, app.url), {
    agent: false,
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.from('0123456789abcdef').toString('base64'),
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  asked.on('error', reject)
  asked.on('upgrade', (response: IncomingMessage, socket: Duplex) => {
    resolve({ status: response.statusCode!, body: '', ended: new Promise((done) => socket.once('close', done)) })
    socket.resume()
  })
  asked.on('response', (response) => {
    const ended = new Promise<void>((done) => response.socket.once('close', () => done()))
    let body = ''
    response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    response.on('end', () => resolve({ status: response.statusCode!, body, ended }))
  })
  asked.end()
  return promise
}
