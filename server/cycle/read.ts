import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { sameStanding, standingOf, type Standing } from '../revision/standing'
import { CycleUnknownError } from './cycle-unknown'
import type { WrittenCycle } from './notice-shape'
import { reviveCycle } from './revive-cycle'

/** Cycles saved by older versions lack `referenceYear` and `quotes`; all but 2023's were based on 2023's notice. */
type StoredCycle = Omit<WrittenCycle, 'referenceYear' | 'quotes'> & Partial<WrittenCycle>

const completed = (stored: StoredCycle): WrittenCycle => ({
  referenceYear: stored.year === 2023 ? null : 2023,
  quotes: {},
  ...stored,
})

// A transaction sees one snapshot, so what it read once it may keep; the map dies with it.
const known = new WeakMap<EntityManager, Map<number, Promise<Cycle | null>>>()

interface Shared {
  standing: Standing
  cycles: Map<number, Cycle | null>
}

/** Cycles that were read, by the connection pool, as long as nothing changed. */
const shared = new WeakMap<object, Shared>()

/** What other transactions read that see the same as this one. */
function sharedCycles(em: EntityManager): Shared['cycles'] {
  const standing = standingOf(em)
  if (!standing) return new Map()
  const kept = shared.get(em.config)
  if (kept && sameStanding(kept.standing, standing)) return kept.cycles
  const cycles: Shared['cycles'] = new Map()
  shared.set(em.config, { standing, cycles })
  return cycles
}

/** One year's notice; null where it isn't loaded. */
export function findCycle(em: EntityManager, year: number): Promise<Cycle | null> {
  const cycles = known.get(em) ?? new Map<number, Promise<Cycle | null>>()
  known.set(em, cycles)
  const cycle = cycles.get(year) ?? queryCycle(em, year)
  cycles.set(year, cycle)
  return cycle
}

/** @throws CycleUnknownError */
export async function readCycle(em: EntityManager, year: number): Promise<Cycle> {
  const cycle = await findCycle(em, year)
  if (!cycle) throw new CycleUnknownError(year)
  return cycle
}

async function queryCycle(em: EntityManager, year: number): Promise<Cycle | null> {
  const others = sharedCycles(em)
  const kept = others.get(year)
  if (kept !== undefined) return kept
  const written = await findWrittenCycle(em, year)
  const cycle = written && reviveCycle(written)
  others.set(year, cycle)
  return cycle
}

const notices = (em: EntityManager) =>
  em.getKysely<DB>().selectFrom('cycle').select('notice').$narrowType<{ notice: StoredCycle }>()

async function findWrittenCycle(em: EntityManager, year: number): Promise<WrittenCycle | null> {
  // Of a number that is no year at all there is no cycle either.
  const row = await notices(em)
    .where('year', '=', sql<number>`${year}::integer`)
    .executeTakeFirst()
  return row ? completed(row.notice) : null
}

/** @throws CycleUnknownError */
export async function readWrittenCycle(em: EntityManager, year: number): Promise<WrittenCycle> {
  const written = await findWrittenCycle(em, year)
  if (!written) throw new CycleUnknownError(year)
  return written
}

/** Every loaded cycle, newest first. */
export async function readCycles(em: EntityManager): Promise<Cycle[]> {
  const rows = await notices(em).orderBy('year', 'desc').execute()
  return rows.map(({ notice }) => reviveCycle(completed(notice)))
}
