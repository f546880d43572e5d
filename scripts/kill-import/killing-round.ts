import { readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { PortalClient } from '../program/portal-client'
import { killNow } from './killer'
import type { Kill } from './moment'
import type { RoundFile } from './round-file'
import { countStamped, fingerprint, newestRun, staleStaging, findTornData, waitForOldConnections } from './stored'
import { apply, planned, undo, upload, uploadSlowly, type UsualDurations } from './work'

export interface RoundResult {
  torn: string[]
  lost: string[]
  /** Seconds until the server was ready again. */
  restart: number
  /** The run's state after the restart; null if it was not registered. */
  state: string | null
  /** Whether the client had received its answer before the kill. */
  acknowledged: boolean
  /** Whether the same file was imported again afterwards. */
  reimported: boolean
  stale: number
}

interface Bench {
  client: PortalClient
  db: Client
  usual: UsualDurations
}

/** The states that the data may have after the restart. */
interface Expected {
  before: string
  /** The state before an undo. */
  applied: string | null
}

/**
 * Imports a file like an officer, kills the server at the given moment, restarts it and checks the data. The server is
 * running before and after.
 *
 * @returns the result and a new connection to the database
 */
export async function killingRound(
  { client, db, usual }: Bench,
  file: RoundFile,
  kill: Kill,
): Promise<{ result: RoundResult; db: Client }> {
  const { program } = client
  const last = (await newestRun(db, 0))?.id ?? 0
  const expected: Expected = { before: await fingerprint(db), applied: null }
  const acknowledged = await actAndKill({ client, db, usual }, file, kill, expected)
  await db.end().catch(() => {})

  const begun = new Date()
  const restart = await program.start()
  const now = await program.connect()
  await waitForOldConnections(now, begun)
  const run = await newestRun(now, last)
  const torn = await findTornData(now, last)
  const lost: string[] = []
  const stale = await staleStaging(now)
  const reimported = run?.state === 'APPLIED'
  judge(kill, acknowledged, expected, { state: run?.state ?? null, data: await fingerprint(now) }, { torn, lost })
  const half = unfinishedUploads(program.dataDir)
  if (half > 0) torn.push(`没有清理的半个文件 ${half}`)
  if (reimported) torn.push(...(await importAgain(client, now, file)))
  return {
    result: { torn, lost, restart, state: run?.state ?? null, acknowledged, reimported, stale },
    db: now,
  }
}

/** Returns whether the client had received the answer before the kill. */
async function actAndKill(bench: Bench, file: RoundFile, kill: Kill, expected: Expected): Promise<boolean> {
  const { client, db, usual } = bench
  if (kill.moment === 'UPLOAD') return killDuring(bench, kill, 'upload', () => uploadSlowly(client, file))
  if (kill.moment === 'PLAN') {
    const id = await upload(client, file)
    return killDuring(bench, kill, 'plan', () => planned(client, id))
  }
  const id = await upload(client, file)
  await usual.measure('plan', () => planned(client, id))
  if (kill.moment === 'APPLY') return killDuring(bench, kill, 'apply', () => apply(client, id))
  await usual.measure('apply', () => apply(client, id))
  if (kill.moment === 'UNDO' || kill.moment === 'UNDONE') expected.applied = await fingerprint(db)
  if (kill.moment === 'UNDO') return killDuring(bench, kill, 'undo', () => undo(client, id))
  if (kill.moment === 'UNDONE') await usual.measure('undo', () => undo(client, id))
  await sleep(kill.share * 20)
  await killNow(client.program, db, kill.victim)
  return true
}

async function killDuring(
  { client, db, usual }: Bench,
  { victim, share }: Kill,
  work: string,
  act: () => Promise<unknown>,
): Promise<boolean> {
  const answer = usual.measure(work, act).then(
    () => true,
    () => false,
  )
  await sleep(share * usual.of(work))
  await killNow(client.program, db, victim)
  return answer
}

/** The data must be as before or as after the work, and as after it if the client received the answer. */
function judge(
  { moment }: Kill,
  acknowledged: boolean,
  { before, applied }: Expected,
  { state, data }: { state: string | null; data: string },
  { torn, lost }: { torn: string[]; lost: string[] },
): void {
  const isUndo = moment === 'UNDO' || moment === 'UNDONE'
  const isApply = moment === 'APPLY' || moment === 'APPLIED'
  const untouched = data === before
  if (isUndo) {
    const whole = state === 'UNDONE' ? untouched : state === 'APPLIED' && data === applied
    if (!whole) torn.push(`撤销只做了一部分（批次状态 ${state}）`)
    if (acknowledged && state !== 'UNDONE') lost.push('已答复的撤销没有了')
  } else {
    if (untouched === (state === 'APPLIED')) torn.push(`批次状态 ${state}，数据${untouched ? '没有变' : '变了'}`)
    if (isApply && acknowledged && state !== 'APPLIED') lost.push('已答复的写入没有了')
    if (!isApply && acknowledged && state === null) lost.push('已答复的上传没有了')
  }
}

function unfinishedUploads(dataDir: string): number {
  return readdirSync(path.join(dataDir, 'uploads')).filter((name) => name.endsWith('.part')).length
}

/** Imports the same file again: all of its rows must be stored, so nothing may change. */
async function importAgain(client: PortalClient, db: Client, file: RoundFile): Promise<string[]> {
  const faults: string[] = []
  const stamped = await countStamped(db, file.stamp)
  if (stamped !== file.stamped) faults.push(`写入的行 ${stamped}，应为 ${file.stamped}`)
  const before = await fingerprint(db)
  const again = await planned(client, await upload(client, file))
  if (again.state !== 'PLANNED' || again.unchanged !== file.rows) {
    faults.push(`再次导入：${again.state}，新增 ${again.new}，变更 ${again.changed}，无变化 ${again.unchanged}`)
  }
  if ((await fingerprint(db)) !== before) faults.push('再次核对改动了数据')
  return faults
}
