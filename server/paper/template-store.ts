import { sql } from 'kysely'
import type { PaperTemplate, PaperText } from '../../schema/paper'
import { AuditEvent, type PaperKind } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import { readCycle } from '../cycle/read'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { checkedTexts, wordsOf, type Texts } from './fill-template'
import { templates } from './template'

/** The words that the viewer's office uses in a year: its own of that year, else those of the latest year before. */
async function find(em: EntityManager, kind: PaperKind, year: number) {
  return em
    .getKysely<DB>()
    .selectFrom('paper_template')
    .select(['year', 'texts', 'account_name', 'changed_at', 'version'])
    .where('kind', '=', kind)
    .where('year', '<=', year)
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function readTexts(em: EntityManager, kind: PaperKind, year: number): Promise<Texts> {
  return ((await find(em, kind, year))?.texts ?? {}) as Texts
}

export async function readTemplate(em: EntityManager, kind: PaperKind, year: number): Promise<PaperTemplate> {
  const found = await find(em, kind, year)
  const { parts, placeholders } = templates[kind]
  const texts = (found?.texts ?? {}) as Texts
  return {
    kind,
    year,
    savedIn: found?.year ?? null,
    paragraphs: parts.map((part) => ({ ...part, text: wordsOf(part, texts) })),
    placeholders: Object.entries(placeholders).map(([name, meaning]) => ({ name, meaning })),
    accountName: found?.account_name ?? null,
    changedAt: found ? instantOf(found.changed_at) : null,
    version: found?.year === year ? found.version : 0,
  }
}

/**
 * Saves a year's words of a paper; no words at all are the usual ones, also where an earlier year has others.
 *
 * @throws CycleUnknownError, InvalidInputError, PortalError PAPER_PLACEHOLDER_UNKNOWN, PAPER_MEANWHILE
 */
export async function saveTemplate(
  em: EntityManager,
  acting: { viewer: Viewer; address: string; now: Date },
  { kind, year, version }: { kind: PaperKind; year: number; version: number },
  typed: readonly PaperText[],
): Promise<PaperTemplate> {
  await readCycle(em, year)
  const { viewer, now } = acting
  const texts = checkedTexts(kind, typed)
  const written = { texts: JSON.stringify(texts), account_id: viewer.accountId, account_name: viewer.displayName, changed_at: now } // prettier-ignore
  const { numInsertedOrUpdatedRows } = await em
    .getKysely<DB>()
    .insertInto('paper_template')
    .values({ scope: sql`viewer_scope()`, kind, year, ...written })
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'kind', 'year'])
        .doUpdateSet({ ...written, version: sql`paper_template.version + 1` })
        .where('paper_template.version', '=', version),
    )
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) {
    throw new PortalError('PAPER_MEANWHILE', '这份模板刚被别人改过，没有保存。请刷新后再改。')
  }
  const detail = { kind, year, paragraphs: Object.keys(texts) }
  await recordAction(em, acting, AuditEvent.PAPER_TEMPLATE_SAVED, detail)
  return readTemplate(em, kind, year)
}
