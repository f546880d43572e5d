import { appendFileSync, existsSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exports, imports, queries, signIns, type Attack } from './attack'
import { percentile } from './overview-load'
import { sampleProgram } from './sample-program'
import { table } from './table'

/** The others' p95 may grow this much. */
const goal = 3
/** ms for which an attack runs before the victim is measured. */
const lead = 1500
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

/** p95 of the victim's requests in ms; a failed one counts as long as it took. */
async function p95({ ask, times }: Attack): Promise<{ ms: number; failed: number }> {
  const taken: number[] = []
  let failed = 0
  for (let count = 0; count < times; count += 1) {
    const start = performance.now()
    await ask().catch(() => (failed += 1))
    taken.push(performance.now() - start)
    await sleep(pause)
  }
  return { ms: percentile(taken, 0.95), failed }
}

async function measure(attack: Attack): Promise<Measured> {
  await attack.ask()
  const idle = await p95(attack)
  const over = new AbortController()
  const attacking = attack.attack(over.signal)
  await sleep(lead)
  const attacked = await p95(attack)
  over.abort()
  await attacking
  return { attack, idle: idle.ms, attacked: attacked.ms, failed: attacked.failed }
}

/** Makes each attack on one version of the portal. */
async function measureAll({ only, data }: FairnessOptions, version?: string): Promise<Measured[]> {
  const { program, folder } = await sampleProgram({ version, data })
  try {
    await program.start()
    const measured: Measured[] = []
    for (const [name, of] of Object.entries({ queries, signIns, exports, imports })) {
      if (only !== undefined && only !== name) continue
      const result = await measure(await of(program, folder))
      console.log(`${result.attack.name}：${ms(result.idle)} → ${ms(result.attacked)}`)
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

const columns = ['p95 idle', 'attacked', 'ratio', 'failed']

function record(head: string[], lines: string[][]): void {
  const [cpu] = cpus()
  const page = path.resolve(process.env.INIT_CWD ?? '.', 'docs/performance.md')
  const rowOf = (cells: string[]) => `| ${cells.join(' | ')} |`
  const text = [
    `\n## Fairness, ${new Date().toISOString().slice(0, 10)}\n`,
    `\`npm run bench fairness\` on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, the`,
    'standard sample of four years. One account or network attacks without a pause while another one asks again and again;',
    `p95 of its requests without and with the attack. The goal is at most ${goal} ×. “Before” is a version without shares.\n`,
    rowOf(head),
    rowOf(head.map(() => '---')),
    ...lines.map(rowOf),
  ]
  if (!existsSync(page)) appendFileSync(page, '# Measured\n')
  appendFileSync(page, `${text.join('\n')}\n`)
}

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
  if (only === undefined) record(head, lines)
  return now.every((measured) => ratioOf(measured) <= goal && measured.failed === 0)
}
