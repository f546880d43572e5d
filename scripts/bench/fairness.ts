import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exports, imports, queries, signIns, type Attack } from './attack'
import { percentile } from './overview-load'
import { PortalMetrics } from './portal-metrics'
import { record } from './record'
import { sampleProgram } from './sample-program'
import { table } from './table'

/** The others' p95 may grow this much. */
const goal = 3
/** ms for which an attack runs before the victim is measured. */
const lead = 1500
/** How often an attack begins and ends. Without shares some take minutes, so a version without them has one round. */
const rounds = { now: 3, before: 1 }
/** ms that a victim waits between two requests. */
const pause = 50

interface FairnessOptions {
  /** Folder of a built version to compare with. */
  before?: string | undefined
  /** Name of the single attack to make; then nothing is recorded. */
  only?: string | undefined
  /** Data folder of a stopped portal with the standard sample, which is copied; without it each version imports its own. */
  data?: string | undefined
}

interface Measured {
  attack: Pick<Attack, 'name' | 'victim'>
  /** p95 in ms. */
  idle: number
  attacked: number
  failed: number
}

/** Requests of one round. */
const asksOf = ({ times }: Attack) => Math.ceil(times / rounds.now)

interface Asked {
  taken: number[]
  failed: number
}

/** Asks as the victim and adds the times in ms; a failed request counts as long as it took. */
async function ask(attack: Attack, asked: Asked): Promise<void> {
  for (let count = 0; count < asksOf(attack); count += 1) {
    const start = performance.now()
    await attack.ask().catch(() => (asked.failed += 1))
    asked.taken.push(performance.now() - start)
    await sleep(pause)
  }
}

/** Asks without and with the attack by turns, since the machine may be slower for a while. */
async function measure(attack: Attack, metrics: PortalMetrics, count: number): Promise<Measured> {
  await attack.ask()
  const idle: Asked = { taken: [], failed: 0 }
  const attacked: Asked = { taken: [], failed: 0 }
  for (let round = 0; round < count; round += 1) {
    await ask(attack, idle)
    const over = new AbortController()
    const attacking = attack.attack(over.signal)
    await sleep(lead)
    await ask(attack, attacked)
    over.abort()
    await attacking
    // What the attack has left in the queues must not count as idle.
    await metrics.quiet()
    const [without, during] = [idle, attacked].map(({ taken }) => ms(percentile(taken.slice(-asksOf(attack)), 0.95)))
    console.log(`${attack.name}，第 ${round + 1} 轮：${without} → ${during}`)
  }
  const p95 = ({ taken }: Asked) => percentile(taken, 0.95)
  return { attack, idle: p95(idle), attacked: p95(attacked), failed: attacked.failed }
}

/** Makes each attack on one version of the portal. */
async function measureAll({ only, data }: FairnessOptions, version?: string): Promise<Measured[]> {
  const { program, folder } = await sampleProgram({ version, data })
  try {
    await program.start()
    const measured: Measured[] = []
    const count = version === undefined ? rounds.now : rounds.before
    for (const [name, of] of Object.entries({ queries, signIns, exports, imports })) {
      if (only !== undefined && only !== name) continue
      const result = await measure(await of(program, folder), new PortalMetrics(program.url), count)
      measured.push(result)
    }
    return measured
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value: number) => `${Math.round(value)} ms`
const ratioOf = ({ idle, attacked }: Measured) => attacked / idle

function linesOf(now: Measured[], before: Measured[]): string[][] {
  const cells = (measured: Measured | undefined) =>
    measured
      ? [ms(measured.idle), ms(measured.attacked), `${ratioOf(measured).toFixed(1)} ×`, String(measured.failed)]
      : []
  return now.map((measured, index) => [
    `${measured.attack.name}; ${measured.attack.victim}`,
    ...cells(measured),
    ...cells(before[index]),
  ])
}

const method = [
  '`npm run bench fairness` with the standard sample of four years. One account or network attacks without a pause while',
  `another one asks again and again, in ${rounds.now} rounds with and without the attack by turns; p95 of its requests. The goal`,
  `is at most ${goal} ×. “Before” is a version without shares, in one round.`,
]

const columns = ['p95 idle', 'attacked', 'ratio', 'failed']

/** @returns whether every attack stays within the goal */
export async function benchFairness(options: FairnessOptions): Promise<boolean> {
  const { before, only } = options
  const earlier = before === undefined ? [] : await measureAll(options, path.resolve(before))
  const now = await measureAll(options)
  const head = [
    'attack; request',
    ...columns,
    ...(before === undefined ? [] : columns.map((name) => `before: ${name}`)),
  ]
  const lines = linesOf(now, earlier)
  console.log(table([head, ...lines]))
  if (only === undefined) record('Fairness', method, [head, ...lines])
  return now.every((measured) => ratioOf(measured) <= goal && measured.failed === 0)
}
