import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Freeze } from '../../schema/freeze'
import { Measure, maxListed } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { NotFoundError, PortalError } from '../errors'
import type { FrozenFigure } from './frozen-figure'

const totalOf = (measure: Measure) => sql<number>`(figures->'totals'->>${measure})::integer`

const freezes = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('frozen_year')
    .select([
      'id',
      'year',
      'serial',
      'cut_off as cutOff',
      'frozen_at as frozenAt',
      'account_name as accountName',
      'note',
      'row_count as rowCount',
      sql<string>`encode(file_hash, 'hex')`.as('hash'),
      totalOf(Measure.DECLARED).as('declared'),
      totalOf(Measure.REVIEWED).as('reviewed'),
      totalOf(Measure.PASSED).as('passed'),
    ])

const idText = sql<string>`id::text`

const freezeOf = <Row extends { frozenAt: string }>(row: Row) => ({ ...row, frozenAt: instantOf(row.frozenAt) })

/** 归档 of one year or of all years, the newest first. */
export async function listFreezes(em: EntityManager, year?: number | null): Promise<Freeze[]> {
  const all = freezes(em).orderBy('year', 'desc').orderBy('serial', 'desc')
  const wanted = typeof year === 'number' ? all.where('year', '=', sql<number>`${year}::integer`) : all
  const rows = await wanted.limit(maxListed.freezes).execute()
  return rows.map(freezeOf)
}

export async function findFreeze(em: EntityManager, id: string): Promise<Freeze | null> {
  const row = await freezes(em).where(idText, '=', id).executeTakeFirst()
  return row ? freezeOf(row) : null
}

/** @throws NotFoundError */
export async function readFreeze(em: EntityManager, id: string): Promise<Freeze> {
  const freeze = await findFreeze(em, id)
  if (!freeze) throw new NotFoundError('这次归档')
  return freeze
}

/** The filed workbook. @throws NotFoundError, or PortalError FREEZE_DAMAGED if its hash doesn't match */
export async function readFrozenFile(em: EntityManager, id: string): Promise<{ fileName: string; file: Buffer }> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('frozen_year')
    .select(['file_name as fileName', 'file', 'file_hash as hash'])
    .where(idText, '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFoundError('这次归档')
  const { hash, ...frozen } = row
  if (!createHash('sha256').update(frozen.file).digest().equals(hash)) {
    throw new PortalError('FREEZE_DAMAGED', '归档文件与归档时的校验值不符，数据库可能损坏；请从备份恢复。')
  }
  return frozen
}

export interface Frozen {
  figures: FrozenFigure[]
  rows: Buffer
  /** The columns of its 明细 of codes; null for a freeze of an older version, whose 明细 has words. */
  columns: string[] | null
}

/** The filed data that corrections are compared with. */
export async function readFrozen(em: EntityManager, id: number): Promise<Frozen> {
  const { figures: filed, rows } = await em
    .getKysely<DB>()
    .selectFrom('frozen_year')
    .select(['figures', 'rows'])
    .$narrowType<{ figures: { figures: FrozenFigure[]; columns?: string[] } }>()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { figures: filed.figures, columns: filed.columns ?? null, rows }
}
