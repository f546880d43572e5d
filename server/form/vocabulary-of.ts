import { readCycle, readCycles } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import { PortalError } from '../errors'
import { decidedWords } from '../import/code-list/decided'
import { readDecided } from '../import/word/read-aliases'
import { TagProblems, understoodTags, type FormTag } from './form-tag'
import type { FormFile } from './package/read-form'
import type { Vocabulary } from './tag/vocabulary'

/** What words mean in a year: by its notice and by what people decided. @throws CycleUnknownError */
export async function vocabularyOf(em: EntityManager, year: number): Promise<Vocabulary> {
  return { cycle: await readCycle(em, year), decided: decidedWords(await readDecided(em), year) }
}

/**
 * Refuses tags that can't be understood by the newest year's words.
 *
 * @throws PortalError FORM_TAG_UNKNOWN, FORM_TAG_INVALID
 */
export async function refuseUnclearTags(em: EntityManager, form: FormFile, tags: readonly FormTag[]): Promise<void> {
  const [newest] = await readCycles(em)
  if (!newest) throw new PortalError('CYCLE_UNKNOWN', '还没有任何年度周期，请先编制年度周期。')
  const problems = new TagProblems()
  understoodTags(form, tags, await vocabularyOf(em, newest.year), problems)
  problems.refuse()
}
