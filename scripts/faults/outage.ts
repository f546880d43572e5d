import { setTimeout as sleep } from 'node:timers/promises'
import { uploadSlowly } from '../kill-import/work'
import type { Fault } from './fault'
import { json, type Seen, type Stage } from './stage'

const isAway = ({ status, code, retryAfter }: Seen) => status === 503 && code === 'DATABASE_AWAY' && retryAfter !== null

/** One request of each kind. */
const requests: Record<string, (stage: Stage) => Promise<Seen>> = {
  查询: (stage) => stage.query(),
  登录: (stage) => stage.see('/session', json({ username: 'admin', password: 'x' })),
  上传: (stage) =>
    stage.see('/imports', { method: 'POST', body: '申报编号\n', headers: { 'content-type': 'text/csv' } }),
  导出: (stage) => stage.see('/workbooks/annual.xlsx?year=2023'),
  就绪: (stage) => stage.see('/health/ready'),
  指标: (stage) => stage.see('/metrics'),
}

/** What a request of each kind gets while the database is away. */
async function seenWhileAway(stage: Stage): Promise<string[]> {
  const problems: string[] = []
  const begun = performance.now()
  while (!isAway(await stage.see('/health/ready'))) {
    if (performance.now() - begun > 10_000) return ['没有发现数据库已断开']
  }
  const live = await stage.fetch('/health/live')
  if (live.status !== 200) problems.push(`/health/live ${live.status}`)
  const page = await stage.fetch('/overview', { headers: { accept: 'text/html' } })
  if (page.status !== 200) problems.push(`页面 ${page.status}`)
  const all = await Promise.all(Object.entries(requests).map(async ([name, ask]) => [name, await ask(stage)] as const))
  // The database may have come back meanwhile.
  if (!isAway(await stage.see('/health/ready'))) return problems
  for (const [name, seen] of all) if (!isAway(seen)) problems.push(`${name} ${seen.status} ${seen.code}`)
  return problems
}

/** While PostgreSQL can't start: its control file is away. */
async function whileItCannotStart<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  const giveBack = stage.hideControlFile()
  try {
    return await work()
  } finally {
    giveBack()
  }
}

/** Lines that the server printed because of the fault: one when the database goes, one when it is back. */
function unexpectedLines(output: string): string[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const known = lines.filter((line) => /数据库连不上了|数据库已恢复/.test(line))
  return lines.length === known.length && known.length === 2
    ? []
    : [`日志 ${lines.length} 行：${lines.join(' | ').slice(0, 300)}`]
}

/** Runs the work and looks at what the server printed meanwhile. */
async function withItsLog(stage: Stage, work: () => Promise<string[]>): Promise<string[]> {
  const before = stage.program.output.length
  const problems = await work()
  await sleep(50)
  return [...problems, ...unexpectedLines(stage.program.output.slice(before))]
}

export const outages: Fault[] = [
  {
    name: '数据库主进程被杀（空闲时），起不来时各类请求',
    run: (stage) =>
      withItsLog(stage, async () => {
        const problems = await whileItCannotStart(stage, async () => {
          stage.killDatabase()
          return seenWhileAway(stage)
        })
        await stage.untilServed()
        return problems
      }),
  },
  {
    name: '一个数据库进程被杀',
    run: (stage) =>
      withItsLog(stage, async () => {
        await stage.asOwner(async (db) => {
          const { rows } = await db.query<{ pid: number }>(
            `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
              and backend_type = 'client backend' limit 1`,
          )
          process.kill(rows[0]!.pid, 'SIGKILL')
          await sleep(100)
        })
        await stage.untilServed()
        return []
      }),
  },
  {
    name: '数据库收到 SIGTERM（等待连接断开的停止方式）',
    long: true,
    run: (stage) =>
      withItsLog(stage, async () => {
        const before = stage.program.postmasterPid
        stage.killDatabase('SIGTERM')
        const begun = performance.now()
        while (stage.program.postmasterPid === before) {
          if (performance.now() - begun > 20_000) return ['20 秒后仍在停止']
          await sleep(20)
        }
        await stage.untilServed()
        return []
      }),
  },
  {
    name: '上传途中数据库主进程被杀',
    long: true,
    async run(stage) {
      const file = await stage.nextFile()
      const sending = uploadSlowly(stage.client, file).then(
        () => null,
        (error: { code?: string }) => error.code,
      )
      await sleep(20)
      stage.killDatabase()
      const code = await sending
      await stage.untilServed()
      return [...(code === null || code === 'DATABASE_AWAY' ? [] : [`上传得到 ${code}`]), ...(await stage.torn())]
    },
  },
]
