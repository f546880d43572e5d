import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fault'
import { json, type Stage } from './stage'

/** Opens connections, sends the text on each and leaves them open. */
async function whileOpen(stage: Stage, count: number, text: string, work: () => Promise<string[]>): Promise<string[]> {
  const sockets: Socket[] = Array.from({ length: count }, () => {
    const socket = connect(stage.program.port, '127.0.0.1')
    socket.on('error', () => {})
    if (text) socket.write(text)
    return socket
  })
  try {
    await sleep(500)
    return await work()
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}

/** Requests are answered meanwhile. */
async function stillServed(stage: Stage): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: 5 }, () => stage.query().catch(() => ({ status: 0 }))))
  const refused = answers.filter(({ status }) => status !== 200 && status !== 503)
  await stage.untilServed()
  return refused.map(({ status }) => `同时的查询得到 ${status}`)
}

const slowBody = [
  'POST /session HTTP/1.1',
  'Host: 127.0.0.1',
  'Content-Type: application/json',
  'Content-Length: 100',
  '',
  '{',
]

/** Runs while a table is locked, so that what asks for it waits. */
async function whileLocked(stage: Stage, work: () => Promise<string[]>): Promise<string[]> {
  const blocker = await stage.program.connect()
  await blocker.query('begin; lock table import_run in access exclusive mode')
  try {
    return await work()
  } finally {
    await blocker.end().catch(() => {})
  }
}

const waiting = (stage: Stage) =>
  stage.asOwner(async (db) => {
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock'`,
    )
    return rows[0]!.n
  })

export const loads: Fault[] = [
  { name: '500 个空闲连接', long: true, run: (stage) => whileOpen(stage, 500, '', () => stillServed(stage)) },
  {
    name: '300 个迟迟不传完的请求',
    long: true,
    run: (stage) => whileOpen(stage, 300, slowBody.join('\r\n'), () => stillServed(stage)),
  },
  {
    name: '所有连接都被占用',
    long: true,
    async run(stage) {
      const codes = await whileLocked(stage, async () => {
        const answers = await Promise.all(Array.from({ length: 30 }, () => stage.query()))
        return answers.map(({ status, code }) => `${status} ${code}`)
      })
      await stage.untilServed()
      const wrong = codes.filter((code) => !['503 BUSY', '503 TOO_LONG', '200 null'].includes(code))
      return codes.includes('503 BUSY') ? wrong : ['没有请求得到 BUSY', ...wrong]
    },
  },
  {
    name: '查询途中客户端断开',
    long: true,
    run: (stage) =>
      whileLocked(stage, async () => {
        const client = new AbortController()
        const asked = stage.fetch('/graphql', { ...json({ query: '{ importRuns { id } }' }), signal: client.signal })
        const ended = asked.catch(() => null)
        while ((await waiting(stage)) === 0) await sleep(10)
        const begun = performance.now()
        client.abort()
        await ended
        while ((await waiting(stage)) > 0) await sleep(10)
        const seconds = (performance.now() - begun) / 1000
        return seconds <= 1 ? [] : [`数据库里的查询 ${seconds.toFixed(1)} 秒后才停`]
      }),
  },
]
