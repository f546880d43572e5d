import type { KeyObject } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import type { EntityManager } from '../database/orm'
import { nextEntries, type LeavingEntry } from './entry'
import { linesOf, makeManifest } from './manifest'
import type { Place } from './place'

const hour = 60 * 60 * 1000
/** Most entries that are read at once. */
const batch = 10_000

/** Beijing time is UTC+8 all year. */
const dayOf = (at: string): string => new Date(Date.parse(at) + 8 * hour).toISOString().slice(0, 10)
const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** On disk before it gets its name, so that a crash leaves no half file. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(`${file}.part`, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.part`, file)
}

/** The entries of the first day that begins after the place and is over; empty if there is none. */
async function entriesOfNextDay(em: EntityManager, after: number, now: Date): Promise<LeavingEntry[]> {
  const today = startOfDay(dayOf(now.toISOString()))
  const [first] = await nextEntries(em, { after, limit: 1, before: today })
  if (!first) return []
  const end = new Date(startOfDay(dayOf(first.at)).getTime() + 24 * hour)
  const entries: LeavingEntry[] = []
  for (;;) {
    const last = entries.at(-1)?.seq ?? after
    const more = await nextEntries(em, { after: last, limit: batch, before: end })
    // The chain's numbers have no gaps: an entry with a later time ends the file, even if earlier times follow it.
    const start = entries.length === 0 ? more[0]?.seq : last + 1
    const joined = more.filter(({ seq }, index) => seq === start! + index)
    entries.push(...joined)
    if (more.length < batch || joined.length < more.length) return entries
  }
}

/**
 * Writes the audit of every day that is over and not yet written: `audit-2026-11-19.jsonl` with one entry as JSON per line,
 * and `audit-2026-11-19.manifest.json` with its checksum, the head of the chain and the signature.
 *
 * @param now of the wall clock
 * @returns the files' names without their endings
 */
export async function writeDailyFiles(
  em: EntityManager,
  { folder, place, key }: { folder: string; place: Place; key: KeyObject },
  now: Date,
): Promise<string[]> {
  const written: string[] = []
  for (;;) {
    const entries = await entriesOfNextDay(em, place.seq, now)
    if (entries.length === 0) return written
    const day = dayOf(entries[0]!.at)
    // The first number too: a day whose entries were interrupted by a changed clock has more than one file.
    const name = `audit-${day}-${entries[0]!.seq}`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeWhole(path.join(folder, `${name}.jsonl`), linesOf(entries))
    const manifest = makeManifest(`${name}.jsonl`, day, entries, key)
    await writeWhole(path.join(folder, `${name}.manifest.json`), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
    await place.save(entries.at(-1)!)
    written.push(name)
  }
}
