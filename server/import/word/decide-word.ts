import { sql } from 'kysely'
import { AuditEvent, WordKind, wordKindLabel } from '../../../schema/vocabulary'
import type { Viewer } from '../../access/session/viewer'
import { recordAction } from '../../audit/record'
import { readCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { InvalidInputError } from '../../errors'
import { normaliseText, normaliseWord } from '../../text/normalise'
import { endOfStageWord, returnOf } from '../parse/word'
import { noDecisions } from '../code-list/decided'
import { isDecidable, longestWord } from '../code-list/decidable'
import { readWordList, type WordList } from './word-list'

export interface Decision {
  kind: WordKind
  /** Null = for files of every year. */
  year: number | null
  word: string
  code: string
}

/** A word that its list knows already can't be decided: the list takes precedence. */
function isKnown({ kind, word }: Decision, { words }: WordList): boolean {
  if (kind === WordKind.STAGE && (endOfStageWord(word, noDecisions) || returnOf(word))) return true
  return words.has(normaliseWord(word))
}

/** @throws InvalidInputError, CycleUnknownError */
async function check(em: EntityManager, decision: Decision): Promise<void> {
  const { kind, year, word, code } = decision
  if (year !== null) await readCycle(em, year)
  const list = await readWordList(em, kind, year)
  const longest = longestWord(kind)
  if (!isDecidable(word, longest)) {
    throw new InvalidInputError(`用词应为 1–${longest} 字，且不能是证件号码或电话号码。`)
  }
  if (!list.labels.has(code)) throw new InvalidInputError(`${wordKindLabel[kind].zh}里没有“${code}”，请从列表中选择。`)
  if (isKnown(decision, list)) throw new InvalidInputError(`“${word}”已能识别，不需要认定。`)
}

/** Creates or replaces the decision on a word. `em` is the mutation's. @returns its id. @throws InvalidInputError */
export async function decideWord(
  em: EntityManager,
  viewer: Viewer,
  decision: Decision,
  { address, now }: { address: string; now: Date },
): Promise<number> {
  const { kind, year, code } = decision
  const word = normaliseText(decision.word)
  await check(em, { ...decision, word })
  const db = em.getKysely<DB>()
  const normalWord = normaliseWord(word)
  // When two people decide the same word at once, the second one's audit entry has the first decision as `before`.
  await sql`select pg_advisory_xact_lock(hashtext('word_alias'))`.execute(db)
  const before = await db
    .selectFrom('word_alias')
    .select('code')
    .where('kind', '=', kind)
    .where(sql<boolean>`year is not distinct from ${year}::smallint`)
    .where('normal_word', '=', normalWord)
    .executeTakeFirst()
  const decided = { word, code, account_id: viewer.accountId, account_name: viewer.displayName, decided_at: now }
  const { id } = await db
    .insertInto('word_alias')
    .values({ kind, year, normal_word: normalWord, ...decided })
    .onConflict((conflict) => conflict.expression(sql`kind, coalesce(year, 0), normal_word`).doUpdateSet(decided))
    .returning('id')
    .executeTakeFirstOrThrow()
  const detail = { kind, year, word, before: before?.code ?? null, after: code }
  await recordAction(em, { viewer, address }, AuditEvent.WORD_DECIDED, detail)
  return id
}
