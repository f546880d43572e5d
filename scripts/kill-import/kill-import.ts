import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Random } from '../../server/sample/random'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'
import { killingRound, type RoundResult } from './killing-round'
import { drawKill, type Kill } from './moment'
import { RoundFiles } from './round-file'
import { fingerprint, findTornData } from './stored'
import { apply, planned, undo, upload, UsualDurations } from './work'

const password = { first: 'Kill-Import-2026', next: 'Kill-Import-2027' }

/** Number of files imported before the first kill. */
const rehearsals = 2

export interface KillOptions {
  rounds: number
  seed: number
  /** Called at the end of each round. */
  onRound?: (round: number, kill: Kill, result: RoundResult) => void
  /** Sets the kill of a round; without it the kill is random. */
  choose?: (round: number) => Pick<Kill, 'moment' | 'victim'>
}

export interface KillSummary {
  results: RoundResult[]
  /** Faults in all data after the last round. */
  torn: string[]
  /** Kept for analysis if there is a fault. */
  dataDir: string
}

/** Kills and restarts the real server, on temporary data, `rounds` times. */
export async function killImport({ rounds, seed, onRound, choose }: KillOptions): Promise<KillSummary> {
  const folder = scratchFolder()
  const program = await ServerProgram.in(path.join(folder, 'data'), password.first)
  const client = new PortalClient(program)
  const usual = new UsualDurations()
  const results: RoundResult[] = []
  try {
    await program.start()
    await client.signInFirst(password.first, password.next)
    const files = new RoundFiles(folder, seed)
    let db = await program.connect()
    const torn = await rehearse(client, db, files, usual)
    for (let round = 1; round <= rounds; round += 1) {
      const kill = { ...drawKill(new Random(seed, round)), ...choose?.(round) }
      const file = await files.write(rehearsals + round)
      const { result, db: next } = await killingRound({ client, db, usual }, file, kill)
      db = next
      rmSync(file.path)
      results.push(result)
      onRound?.(round, kill, result)
    }
    torn.push(...(await findTornData(db, 0)))
    await db.end()
    const whole = torn.length === 0 && results.every((result) => result.torn.length + result.lost.length === 0)
    await program.stop()
    if (whole) rmSync(folder, { recursive: true, force: true })
    return { results, torn, dataDir: program.dataDir }
  } finally {
    await program.stop()
  }
}

/** Under root, the database runs as another system user, who needs access to the folder. */
function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kill-import-'))
  mkdirSync(path.join(folder, 'data'))
  for (const each of [folder, path.join(folder, 'data')]) chmodSync(each, 0o711)
  return folder
}

/**
 * Runs all steps once without a kill, to measure their usual durations and to check that an undo restores everything.
 */
async function rehearse(
  client: PortalClient,
  db: Awaited<ReturnType<ServerProgram['connect']>>,
  files: RoundFiles,
  usual: UsualDurations,
): Promise<string[]> {
  await apply(client, await plan(1))
  const before = await fingerprint(db)
  const id = await plan(rehearsals)
  await usual.measure('apply', () => apply(client, id))
  await usual.measure('undo', () => undo(client, id))
  return (await fingerprint(db)) === before ? [] : ['没有被杀时，撤销也没有回到原样']

  async function plan(number: number): Promise<string> {
    const file = await files.write(number)
    const id = await usual.measure('upload', () => upload(client, file))
    const { state, rejected } = await usual.measure('plan', () => planned(client, id))
    if (state !== 'PLANNED' || rejected > 0) throw new Error(`演练文件没有通过核对：${state}，退回 ${rejected} 行`)
    rmSync(file.path)
    return id
  }
}
