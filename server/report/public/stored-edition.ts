import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { PortalError } from '../../errors'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import type { Report } from '../../workbook/sheet'
import { printedFigures } from './printed-figure'
import type { QuantityKey } from './quantity'
import type { Edition } from './secret'

/** A frozen year, from which an edition is made. */
export interface FrozenTables {
  id: number
  serial: number
  cutOff: string
  /** Null when an earlier version of the portal made the freeze. */
  reports: Report[] | null
}

/** A number as published; `value` is null when it was hidden. */
interface PublishedFigure {
  table: string
  row: string[]
  column: string
  value: number | null
}

export interface StoredFile {
  fileName: string
  file: Buffer
}

/** The last freeze of a year. */
export async function readLastFreeze(em: EntityManager, year: number): Promise<FrozenTables | null> {
  const freeze = await em
    .getKysely<DB>()
    .selectFrom('frozen_year')
    .select(['id', 'serial', 'cut_off as cutOff', 'reports'])
    .$narrowType<Pick<FrozenTables, 'reports'>>()
    .where('year', '=', year)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst()
  return freeze ?? null
}

/** The edition of a freeze; null when there is none. @throws PortalError PUBLIC_DAMAGED when its hash doesn't match */
export async function readEditionFile(em: EntityManager, freeze: number): Promise<StoredFile | null> {
  const edition = await em
    .getKysely<DB>()
    .selectFrom('public_edition')
    .select(['file_name as fileName', 'file', 'file_hash as hash'])
    .where('freeze_id', '=', freeze)
    .executeTakeFirst()
  if (!edition) return null
  const { hash, ...stored } = edition
  if (!createHash('sha256').update(stored.file).digest().equals(hash)) {
    throw new PortalError('PUBLIC_DAMAGED', '公开版文件与生成时的校验值不符，数据库可能损坏；请从备份恢复。')
  }
  return stored
}

/** The published numbers in the order of the tables. */
export function publishedFigures(reports: readonly Report[], hidden: ReadonlySet<QuantityKey>): PublishedFigure[] {
  return reports.flatMap(printedFigures).map(({ line, column, quantity, value }) => ({
    table: line.table,
    row: line.labels,
    column,
    value: quantity !== null && hidden.has(quantity) ? null : value,
  }))
}

function editionOf(reports: Report[], published: readonly PublishedFigure[]): Edition {
  const figures = reports.flatMap(printedFigures)
  const isSame = ({ line, column }: (typeof figures)[number], at: number) =>
    published[at]?.table === line.table && published[at].column === column
  if (figures.length !== published.length || !figures.every(isSame)) throw new Error('an edition of other tables')
  return { reports, hidden: figures.flatMap(({ quantity }, at) => (published[at]!.value === null ? quantity! : [])) }
}

/** The editions of a year in the order of their freezes. */
export async function readEditions(em: EntityManager, year: number): Promise<Edition[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('public_edition as p')
    .innerJoin('frozen_year as f', 'f.id', 'p.freeze_id')
    .select(['f.reports', 'p.figures'])
    .$narrowType<{ reports: Report[]; figures: PublishedFigure[] }>()
    .where('f.year', '=', year)
    .orderBy('f.serial')
    .execute()
  return rows.map(({ reports, figures }) => editionOf(reports, figures))
}

export interface NewEdition extends StoredFile {
  freeze: number
  figures: PublishedFigure[]
  madeAt: Date
  accountId: number
  accountName: string
}

/** Makes editions of a year one after the other, since each one must take all earlier ones into account. */
export async function lockEditions(em: EntityManager, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('public edition'), ${year})`.execute(em.getKysely())
}

export async function storeEdition(em: EntityManager, edition: NewEdition): Promise<void> {
  const { freeze, figures, madeAt, accountId, accountName, fileName, file } = edition
  const hash = createHash('sha256').update(file).digest()
  await em
    .getKysely<DB>()
    .insertInto('public_edition')
    .values({
      freeze_id: freeze,
      made_at: madeAt,
      account_id: accountId,
      account_name: accountName,
      figures: JSON.stringify(figures),
      file_name: fileName,
      file_hash: hash,
      file,
    })
    .execute()
}
