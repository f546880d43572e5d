import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { percentile } from './overview-load'

/** A request that is sent again and again. */
export interface Target {
  name: string
  port: number
  path: string
  headers?: Record<string, string>
  /** Sent by POST; without it the request is a GET. */
  body?: string
}

interface Sent {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Connections at a time. */
const connections = 8

export function send({ port, path, headers, body }: Target, agent: Agent): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>()
  const method = body === undefined ? 'GET' : 'POST'
  const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () =>
      resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
    )
  })
  sent.on('error', reject)
  sent.end(body)
  return promise
}

export interface Rate {
  /** Answers a second. */
  rate: number
  /** ms */
  p50: number
  p99: number
}

/** Asks for `seconds` on eight connections that are kept open. @throws Error for an answer that is no answer */
export async function loadOf(target: Target, seconds: number): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  const ask = async () => {
    while (performance.now() < end) {
      const begun = performance.now()
      const { status, body } = await send(target, agent)
      times.push(performance.now() - begun)
      if (status !== 200 || body.includes('"errors"')) throw new Error(`${target.name}: ${status} ${String(body)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const rate = (times.length * 1000) / (performance.now() - start)
  agent.destroy()
  return { rate, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

const median = (values: number[]) => percentile(values, 0.5)

/** Asks each target in turn, several rounds, so that all have the same quiet and busy times. @returns medians by name */
export async function interleaved(
  targets: readonly Target[],
  { rounds = 3, seconds = 4 } = {},
): Promise<Map<string, Rate>> {
  const measured = new Map<string, Rate[]>(targets.map(({ name }) => [name, []]))
  for (const target of targets) await loadOf(target, 1)
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) measured.get(target.name)!.push(await loadOf(target, seconds))
  }
  return new Map(
    [...measured].map(([name, rates]) => [
      name,
      {
        rate: median(rates.map(({ rate }) => rate)),
        p50: median(rates.map(({ p50 }) => p50)),
        p99: median(rates.map(({ p99 }) => p99)),
      },
    ]),
  )
}
