import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { searchOfFilter } from '../../schema/field/filter-address'
import { filterKeys } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'
import type { IssuedBrief } from '../../schema/paper'
import { AuditEvent, maxListed, Measure } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import { rowId } from '../database/row-id'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'

export type Totals = Record<Measure, number>

/** A brief that can be issued, as it was counted. */
export interface BriefIssue {
  selection: string
  years: number[]
  serial: number
  day: string
  revision: number
  figures: Totals
  title: string
  /** The filter in words. */
  scope: string
}

/** An issued brief with the figures that the next one is compared with. */
export type Issued = IssuedBrief & { totals: Totals }

/** Briefs with the same filter follow one another, in whatever order its values are. */
export function selectionOf(filter: DeclarationFilter): string {
  const given = filter as unknown as Record<string, unknown>
  const sorted = filterKeys.map((key) => {
    const value = given[key]
    return [key, Array.isArray(value) ? [...(value as unknown[])].map(String).toSorted() : value]
  })
  return searchOfFilter(Object.fromEntries(sorted) as object)
}

const briefs = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('issued_brief')
    .select(['id', 'serial', 'day', 'title', 'words', 'revision', 'issued_at', 'account_name', 'figures'])

type Row = Awaited<ReturnType<ReturnType<typeof briefs>['execute']>>[number]

function issuedOf({ words, issued_at, account_name, figures, ...own }: Row): Issued {
  const totals = figures as unknown as Totals
  return {
    ...own,
    scope: words,
    issuedAt: instantOf(issued_at),
    accountName: account_name,
    totals,
    figures: Object.values(Measure).map((measure) => ({ measure, count: totals[measure] ?? 0 })),
    declared: totals[Measure.DECLARED],
    passed: totals[Measure.PASSED],
    overdue: totals[Measure.OVERDUE],
  }
}

/** The last brief before a day, and the number of the next one. */
export async function beforeBrief(
  em: EntityManager,
  selection: string,
  day: string,
): Promise<{ previous: Issued | null; serial: number }> {
  const own = briefs(em).where('selection', '=', selection)
  const previous = await own
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst()
  const last = await own.orderBy('serial', 'desc').limit(1).executeTakeFirst()
  return { previous: previous ? issuedOf(previous) : null, serial: (last?.serial ?? 0) + 1 }
}

/** The briefs of a year that the viewer's office issued, the newest first. */
export async function listBriefs(em: EntityManager, year: number): Promise<IssuedBrief[]> {
  const rows = await briefs(em)
    .where(sql<boolean>`${year}::integer = any(years)`)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(maxListed.issuedBriefs)
    .execute()
  return rows.map(issuedOf)
}

/** The file of an issued brief. @throws NotFoundError, also for one of another office */
export async function readBriefFile(em: EntityManager, id: string): Promise<{ file: Buffer; fileName: string }> {
  const found = await briefs(em).select('file').where('id', '=', rowId(id)).executeTakeFirst()
  if (!found) throw new NotFoundError('这期简报')
  return { file: found.file, fileName: briefFileName(found) }
}

export const briefFileName = ({ title, day }: { title: string; day: string }) => `${title}（${day}）.docx`

/**
 * Keeps a brief as it was written. `em` is a writing one.
 *
 * @returns its id
 *
 * @throws InvalidInputError for a filter with a searched text, PortalError BRIEF_MEANWHILE if another one was issued since
 */
export async function keepBrief(
  em: EntityManager,
  acting: { viewer: Viewer; address: string; now: Date },
  issue: BriefIssue,
  file: Buffer,
): Promise<number> {
  const { viewer, now } = acting
  const { scope: words, figures, ...own } = issue
  const hash = createHash('sha256').update(file).digest()
  const kept = await em
    .getKysely<DB>()
    .insertInto('issued_brief')
    .values({
      ...own,
      scope: sql`viewer_scope()`,
      words,
      figures: JSON.stringify(figures),
      file,
      file_hash: hash,
      account_id: viewer.accountId,
      account_name: viewer.displayName,
      issued_at: now,
    })
    .onConflict((conflict) => conflict.columns(['scope', 'selection', 'serial']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) throw new PortalError('BRIEF_MEANWHILE', '刚有人签发了一期简报，没有再签发。请刷新后核对。')
  const detail = { id: kept.id, serial: issue.serial, day: issue.day, years: issue.years, sha256: hash.toString('hex') }
  await recordAction(em, acting, AuditEvent.BRIEF_ISSUED, detail)
  return kept.id
}

/** A searched text may be a person's name, which isn't kept. @throws InvalidInputError */
export function refuseSearch({ search }: DeclarationFilter): void {
  if (search) throw new InvalidInputError('签发的简报不能带查找内容，请清除后再签发。')
}
