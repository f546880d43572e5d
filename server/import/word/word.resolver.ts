import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ImportRun, UnknownWord, WordOption } from '../../../schema/import-run'
import { Action, maxListed, WordKind } from '../../../schema/vocabulary'
import { WordAlias } from '../../../schema/word-alias'
import { grants, type Permission } from '../../access/permission/permission'
import type { Context } from '../../graphql/context'
import { findCycle } from '../../cycle/read'
import { NotFoundError } from '../../errors'
import { decideWord } from './decide-word'
import { forgetWord } from './forget-word'
import { optionsOf } from './options'
import { isYearly, readWordList } from './word-list'
import { readAlias, readAliases } from './read-aliases'
import { readReturnReasons } from './return-reasons'
import { readUnknownWords } from './unknown-words'

@Resolver(() => ImportRun)
export class WordResolver {
  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [WordAlias], {
    description: `Decisions what words mean (用词认定). At most ${maxListed.wordAliases}, newest first.`,
  })
  async wordAliases(@Ctx() { em, viewer }: Context): Promise<WordAlias[]> {
    return readAliases(em, grants(viewer, Action.DECIDE_WORDS))
  }

  @Authorized<Permission>(Action.DECIDE_WORDS)
  @Query(() => [UnknownWord], {
    description:
      'Reasons of returns (退回原因) that belong to no class, each once, the most frequent first, at most 200.',
  })
  async unknownReturnReasons(@Ctx() { em }: Context): Promise<UnknownWord[]> {
    return readReturnReasons(em)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [WordOption], {
    description:
      'The codes of a list, from which a person chooses. At most one per code of the list; empty for a year without a cycle.',
  })
  async wordOptions(
    @Ctx() { em }: Context,
    @Arg('kind', () => WordKind, { description: 'The list of words to choose from.' }) kind: WordKind,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'Year whose list is meant; needed for 系列（专业） and 评审委员会, null for other lists.',
    })
    year: number | null | undefined,
  ): Promise<WordOption[]> {
    if (isYearly(kind) && typeof year === 'number' && !(await findCycle(em, year))) return []
    return optionsOf(await readWordList(em, kind, year ?? null))
  }

  @Authorized<Permission>(Action.DECIDE_WORDS)
  @Mutation(() => WordAlias, { description: 'Says what a word means; what was decided of it before is replaced.' })
  async decideWord(
    @Ctx() { em, viewer, address, now }: Context,
    @Arg('kind', () => WordKind, { description: 'The list of words that the word belongs to.' }) kind: WordKind,
    @Arg('year', () => Int, { nullable: true, description: 'In the files of a year; else in every year’s.' })
    year: number | null | undefined,
    @Arg('word', { description: 'As written; of a national series 系列/专业.' }) word: string,
    @Arg('code', { description: 'What it means: a code of the list.' }) code: string,
  ): Promise<WordAlias> {
    const id = await decideWord(em, viewer!, { kind, year: year ?? null, word, code }, { address, now })
    return readAlias(em, id)
  }

  @Authorized<Permission>(Action.DECIDE_WORDS)
  @Mutation(() => WordAlias, {
    description: 'Takes a decision back, so that the word is unknown again, and returns it.',
  })
  async forgetWord(
    @Ctx() { em, viewer, address }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the decision (用词认定), as in WordAlias.id.' }) id: string,
  ): Promise<WordAlias> {
    if (!/^\d{1,9}$/.test(id)) throw new NotFoundError('这条用词认定')
    return forgetWord(em, viewer!, Number(id), address)
  }

  @FieldResolver(() => [UnknownWord], {
    description: 'Words that aren’t in their code list, each once, the most frequent first, at most 200.',
  })
  async unknownWords(@Ctx() { em }: Context, @Root() { id }: ImportRun): Promise<UnknownWord[]> {
    return readUnknownWords(em, id)
  }
}
