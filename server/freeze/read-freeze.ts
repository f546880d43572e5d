import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Freeze } from '../../schema/freeze'
import { Measure } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { NotFoundError, PortalError } from '../errors'
import type { FrozenFigure } from './frozen-figure'

type Stored = Omit<Freeze, 'frozenAt'> & { frozenAt: string }

const columns = sql`id, year, serial, cut_off::text as "cutOff", frozen_at as "frozenAt", account_name as "accountName",
  note, row_count as "rowCount", encode(file_hash, 'hex') as hash,
  ${sql.join([Measure.DECLARED, Measure.REVIEWED, Measure.PASSED].map((measure) => sql`(figures->'totals'->>${measure})::integer as ${sql.id(measure.toLowerCase())}`))}`

const freezeOf = (stored: Stored): Freeze => ({ ...stored, frozenAt: instantOf(stored.frozenAt) })

/** 归档 of all years, or of some, the newest first; none where the scope shows none. */
export async function listFreezes(em: EntityManager, year?: number | null): Promise<Freeze[]> {
  const { rows } = await sql<Stored>`select ${columns} from frozen_year
    where ${year ?? null}::smallint is null or year = ${year ?? null} order by year desc, serial desc`.execute(
    em.getKysely(),
  )
  return rows.map(freezeOf)
}

/** @throws NotFoundError */
export async function readFreeze(em: EntityManager, id: string): Promise<Freeze> {
  const { rows } = await sql<Stored>`select ${columns} from frozen_year where id::text = ${id}`.execute(em.getKysely())
  if (!rows[0]) throw new NotFoundError('这次归档')
  return freezeOf(rows[0])
}

/** The workbook as it was filed. @throws NotFoundError, or PortalError FREEZE_DAMAGED when its bytes are others */
export async function readFrozenFile(em: EntityManager, id: string): Promise<{ fileName: string; file: Buffer }> {
  const { rows } = await sql<{ fileName: string; file: Buffer; hash: Buffer }>`
    select file_name as "fileName", file, file_hash as hash from frozen_year where id::text = ${id}`.execute(
    em.getKysely(),
  )
  if (!rows[0]) throw new NotFoundError('这次归档')
  const { hash, ...frozen } = rows[0]
  if (!createHash('sha256').update(frozen.file).digest().equals(hash)) {
    throw new PortalError('FREEZE_DAMAGED', '归档文件与归档时的校验值不符，数据库可能损坏；请从备份恢复。')
  }
  return frozen
}

export interface Frozen {
  figures: FrozenFigure[]
  rows: Buffer
  /** The columns of its 明细, which then holds codes; null in freezes of earlier editions, which hold words. */
  columns: string[] | null
}

/** What corrections are compared with. */
export async function readFrozen(em: EntityManager, id: number): Promise<Frozen> {
  const { rows } = await sql<{ figures: { figures: FrozenFigure[]; columns?: string[] }; rows: Buffer }>`
    select figures, rows from frozen_year where id = ${id}`.execute(em.getKysely())
  const { figures, columns = null } = rows[0]!.figures
  return { figures, columns, rows: rows[0]!.rows }
}
