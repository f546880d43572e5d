import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ServerProgram } from '../program/server-program'
import type { Fault } from './fault'
import { password, type Stage } from './stage'

const hour = 3_600_000
const year = 365 * 24 * hour

const errors = [
  { name: '快一小时', ms: hour },
  { name: '快一年', ms: year },
  { name: '慢一小时', ms: -hour },
  { name: '慢一年', ms: -year },
]

/**
 * A program for Node to run first: its clock is wrong, while the machine's and the database's stay right. SIGUSR2 sets it
 * right or wrong.
 */
const clockThatIsWrong = (ms: number, { atStart }: { atStart: boolean }) => {
  const program = `const Real = Date; let error = ${atStart ? ms : 0}; globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() + error) }
    static now() { return Real.now() + error } }
    process.on('SIGUSR2', () => (error = ${ms} - error))`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` }
}

/** What must be kept whatever the clock says. */
const kept = (stage: Stage) =>
  stage.asOwner(async (db) => {
    const { rows } = await db.query(`select (select count(*) from audit_entry where event = 'SIGN_IN') as entries,
      (select count(*) from sign_in_place) as places`)
    return { ...(rows[0] as object), files: readdirSync(path.join(stage.program.dataDir, 'uploads')) }
  })

/** Runs the portal with such a clock; afterwards it runs with the right one again. */
async function withClock(stage: Stage, env: Record<string, string>, work: (wrong: ServerProgram) => Promise<string[]>) {
  await stage.program.stop()
  const wrong = await ServerProgram.in(stage.program.dataDir, password.first, { env, port: stage.program.port })
  await wrong.start()
  const problems = await work(wrong).finally(() => wrong.stop())
  await stage.program.start()
  await stage.signIn()
  await stage.untilServed()
  return problems
}

const startedWrong: Fault[] = errors.map(({ name, ms }) => ({
  name: `时钟${name}时启动：什么也不多删，时钟改正后照常`,
  long: true,
  async run(stage) {
    const before = JSON.stringify(await kept(stage))
    return withClock(stage, clockThatIsWrong(ms, { atStart: true }), async () => {
      const during = JSON.stringify(await kept(stage))
      return before === during ? [] : [`${before} 成了 ${during}`]
    })
  },
}))

/** The session may have ended, which the answer says; then signing in helps at once. */
async function servedAfter(stage: Stage, change: string): Promise<string[]> {
  const { status, code } = await stage.query()
  if (status !== 200 && code !== 'UNAUTHENTICATED') return [`${change}后的查询得到 ${status} ${code}`]
  await stage.signIn()
  const seen = await stage.query()
  if (seen.status !== 200) return [`${change}后重新登录，查询得到 ${seen.status} ${seen.code}`]
  await stage.import()
  return []
}

const movedWhileRunning: Fault[] = errors.map(({ name, ms }) => ({
  name: `运行时时钟忽然${name}，又改正：可登录、可导入，没有丢什么`,
  long: true,
  run: (stage) =>
    withClock(stage, clockThatIsWrong(ms, { atStart: false }), async (program) => {
      await stage.signIn()
      const problems: string[] = []
      for (const change of ['拨动', '改正']) {
        process.kill(program.pid, 'SIGUSR2')
        problems.push(...(await servedAfter(stage, change)))
      }
      return [...problems, ...(await stage.torn())]
    }),
}))

export const wrongClocks: Fault[] = [...startedWrong, ...movedWhileRunning]
