import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ServerProgram } from '../program/server-program'
import type { Fault } from './fault'
import { password, type Stage } from './stage'

const hour = 3_600_000
const year = 365 * 24 * hour

/** A program for Node to run first: its clock is ahead, while the machine's and the database's stay right. */
const ahead = (ms: number) => {
  const program = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() + ${ms}) }
    static now() { return Real.now() + ${ms} } }`
  return `--import=data:text/javascript,${encodeURIComponent(program)}`
}

/** What must be kept whatever the clock says. */
const kept = (stage: Stage) =>
  stage.asOwner(async (db) => {
    const { rows } = await db.query(`select (select count(*) from audit_entry where event = 'SIGN_IN') as entries,
      (select count(*) from sign_in_place) as places`)
    return { ...(rows[0] as object), files: readdirSync(path.join(stage.program.dataDir, 'uploads')) }
  })

export const wrongClocks: Fault[] = [
  { name: '时钟快一小时', ms: hour },
  { name: '时钟快一年', ms: year },
  { name: '时钟慢一小时', ms: -hour },
  { name: '时钟慢一年', ms: -year },
].map(({ name, ms }) => ({
  name: `${name}时启动：什么也不多删，时钟改正后照常`,
  long: true,
  async run(stage) {
    const before = JSON.stringify(await kept(stage))
    await stage.program.stop()
    const wrong = await ServerProgram.in(stage.program.dataDir, password.first, { env: { NODE_OPTIONS: ahead(ms) } })
    await wrong.start()
    const during = JSON.stringify(await kept(stage))
    await wrong.stop()
    await stage.program.start()
    await stage.signIn()
    await stage.untilServed()
    return before === during ? [] : [`${before} 成了 ${during}`]
  },
}))
