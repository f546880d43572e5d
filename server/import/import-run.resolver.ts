import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ImportRow, ImportRun } from '../../schema/import-run'
import { Action, ImportRowKind } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../context'
import { InvalidInputError, NotFoundError } from '../errors'
import { applyImport } from './apply-import'
import { discardImport } from './discard-import'
import { readImportRows, readImportRun, readImportRuns } from './read-run'

const largestPage = 200

function runIdOf(id: string): number {
  if (!/^\d{1,9}$/.test(id)) throw new NotFoundError('这次导入')
  return Number(id)
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [ImportRun], { description: 'The viewer’s imports (the city bureau’s: all), newest first.' })
  async importRuns(@Ctx() { em }: Context): Promise<ImportRun[]> {
    return readImportRuns(em)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Query(() => ImportRun, { nullable: true, description: 'One import; null where there is none for the viewer.' })
  async importRun(
    @Ctx() { em }: Context,
    @Arg('id', () => ID, { description: '批次.' }) id: string,
  ): Promise<ImportRun | null> {
    return /^\d{1,9}$/.test(id) ? readImportRun(em, Number(id)) : null
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Writes a plan, all or nothing.' })
  async applyImport(
    @Ctx() { portal, viewer, em, address }: Context,
    @Arg('id', () => ID, { description: '批次.' }) id: string,
  ): Promise<ImportRun> {
    await applyImport(portal, viewer!, runIdOf(id), address)
    return (await readImportRun(em, runIdOf(id)))!
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Puts a plan away unwritten.' })
  async discardImport(
    @Ctx() { viewer, em, address }: Context,
    @Arg('id', () => ID, { description: '批次.' }) id: string,
  ): Promise<ImportRun> {
    await discardImport(em, viewer!, runIdOf(id), address)
    return (await readImportRun(em, runIdOf(id)))!
  }

  @FieldResolver(() => [ImportRow], { description: 'Rows in the file’s order.' })
  async rows(
    @Ctx() { em }: Context,
    @Root() { id }: ImportRun,
    @Arg('kind', () => ImportRowKind, { nullable: true, description: 'Of one kind; else all.' })
    kind: ImportRowKind | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: '1–200.' }) first: number,
    @Arg('after', () => Int, { nullable: true, description: 'Row number before the page.' }) after: number | undefined,
  ): Promise<ImportRow[]> {
    if (first < 1 || first > largestPage)
      throw new InvalidInputError(`每页行数应在 1–${largestPage} 之间，现在是 ${first}。`)
    return readImportRows(em, id, { kind, first, after })
  }
}
