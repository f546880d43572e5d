import { sql } from 'kysely'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { SheetHead } from '../../schema/import-head'
import { LayoutColumn } from '../../schema/import-layout'
import {
  HeadlineChange,
  ImportArea,
  ImportProgress,
  ImportRow,
  ImportRun,
  MissingDeclaration,
} from '../../schema/import-run'
import { Action, ImportExtent, ImportFlag, ImportRowKind, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import { inScope } from '../access/scope/scope'
import type { Context } from '../graphql/context'
import { InvalidInputError, NotFoundError } from '../errors'
import { largestPage } from '../http/limit'
import { applyImport } from './apply/apply-import'
import { discardImport } from './apply/discard-import'
import { undoImport } from './apply/undo-import'
import { saveLayout } from './layout/save-layout'
import { answerArea, readAreas, setExtent } from './plan/area'
import { checkChosen, readChosenLevels, readSheetHeads } from './plan/choose-header'
import { chooseRow } from './plan/choose-row'
import { readMissing } from './plan/missing'
import { replan } from './plan/replan'
import {
  readHeadline,
  readImportRows,
  readImportRun,
  readImportRuns,
  readMissingCount,
  type StoredRun,
} from './read-run'
import { deleteReceivedFile, isKept } from './upload/received-file'

function checkPage(first: number): void {
  if (first < 1 || first > largestPage)
    throw new InvalidInputError(`每页行数应在 1–${largestPage} 之间，现在是 ${first}。`)
}

/** The run, if the viewer may see it. @throws NotFoundError */
async function ownRun(em: Context['em'], id: string): Promise<StoredRun> {
  const run = /^\d{1,9}$/.test(id) ? await readImportRun(em, Number(id)) : null
  if (!run) throw new NotFoundError('这次导入')
  return run
}

/** The mutation's transaction is idle while the import is written in another one, which may wait for other imports. */
async function waitForWork(em: Context['em']): Promise<void> {
  await sql`select set_config('idle_in_transaction_session_timeout', '900000', true)`.execute(em.getKysely())
}

const failed = (log: Context['log'], run: number) => (error: unknown) =>
  log.warn({ run, code: (error as { code?: string }).code }, 'import failed')

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [ImportRun], {
    description: `Imports: the viewer’s own, or for the city bureau all. At most ${maxListed.importRuns}, newest first.`,
  })
  async importRuns(@Ctx() { em }: Context): Promise<StoredRun[]> {
    return readImportRuns(em)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Query(() => ImportRun, {
    nullable: true,
    description: 'One import; null when there is none that the viewer may see.',
  })
  async importRun(
    @Ctx() { em }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
  ): Promise<StoredRun | null> {
    return /^\d{1,9}$/.test(id) ? readImportRun(em, Number(id)) : null
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Writes a plan, all or nothing.' })
  async applyImport(
    @Ctx() { portal, viewer, em, address }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await waitForWork(em)
    await applyImport(portal, viewer!, run.id, address)
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Puts a plan away unwritten; its file is deleted.' })
  async discardImport(
    @Ctx() { portal, viewer, em, address }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await discardImport(em, viewer!, run.id, address)
    await deleteReceivedFile(portal, run.id)
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, {
    description: 'Takes an applied import back exactly; refused when its rows changed since.',
  })
  async undoImport(
    @Ctx() { portal, viewer, em, address }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await waitForWork(em)
    await undoImport(portal, viewer!, run.id, address)
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Reads and plans the kept file again.' })
  async replanImport(
    @Ctx() { portal, viewer, em, log }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('sheet', () => String, { nullable: true, description: 'The sheet to read; else the same one.' })
    sheet: string | null | undefined,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await replan(portal, viewer!, run.id, {
      sheet: sheet ?? run.header?.sheet ?? null,
      // A header chosen on one sheet doesn't apply to another one.
      ...(sheet === undefined ? {} : { chosen: null }),
      onFailure: failed(log, run.id),
    })
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, {
    description: 'Says which rows of which sheet are the header, and plans the file again.',
  })
  async chooseImportHeader(
    @Ctx() { portal, viewer, em, log }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('sheet', () => String, { description: 'Name of the sheet with the header.' }) sheet: string,
    @Arg('firstRow', () => Int, { description: 'As the spreadsheet numbers it.' }) firstRow: number,
    @Arg('lastRow', () => Int, { description: 'The same for a header of one row.' }) lastRow: number,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    const chosen = { sheet, first: firstRow, last: lastRow }
    checkChosen(await readSheetHeads(em, run.id), chosen)
    await replan(portal, viewer!, run.id, { sheet, chosen, onFailure: failed(log, run.id) })
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Keeps by hand what a file’s columns mean, and plans it again.' })
  async mapImportColumns(
    @Ctx() { portal, viewer, em, log, address, now }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('name', () => String, { description: 'Name under which the layout is kept.' }) name: string,
    @Arg('columns', () => [LayoutColumn], { description: 'What each header stands for.' }) columns: LayoutColumn[],
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    const levels = await readChosenLevels(em, run.id)
    // In a separate transaction, committed before the reader starts: it must see the layout.
    await inScope(portal, viewer, 'write', (tx) => saveLayout(tx, viewer!, { name, columns, levels }, { address, now }))
    await replan(portal, viewer!, run.id, { sheet: run.header?.sheet ?? null, onFailure: failed(log, run.id) })
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, {
    description: 'Says whether the file holds all declarations (全量) or only some (增量).',
  })
  async setImportExtent(
    @Ctx() { portal, em }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('extent', () => ImportExtent, { description: 'Whether the file holds all declarations or only some.' })
    extent: ImportExtent,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await setExtent(portal.owner.em.fork(), run.id, extent)
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Says whether a full file holds all declarations of one year and county.' })
  async setImportArea(
    @Ctx() { portal, em }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('year', () => Int, { description: 'Review year (年度), one of ImportRun.areas.' }) year: number,
    @Arg('county', () => String, { description: 'Code of the county by GB/T 2260, one of ImportRun.areas.' })
    county: string,
    @Arg('full', () => Boolean, { description: 'Whether what it lacks is missing.' }) full: boolean,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await answerArea(portal.owner.em.fork(), run.id, { year, county, full })
    return ownRun(em, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Mutation(() => ImportRun, { description: 'Of conflicting rows takes this one.' })
  async chooseImportRow(
    @Ctx() { portal, viewer, em }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the import, its batch number (批次).' }) id: string,
    @Arg('rowNumber', () => Int, { description: 'As the spreadsheet numbers it.' }) rowNumber: number,
  ): Promise<StoredRun> {
    const run = await ownRun(em, id)
    await chooseRow(portal, viewer!, run.id, rowNumber)
    return ownRun(em, id)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the file is still stored, for 30 days at most: only then can it be planned again or downloaded with its problems written in.',
  })
  kept(@Ctx() { portal }: Context, @Root() { id }: StoredRun): boolean {
    return isKept(portal, id)
  }

  @Authorized<Permission>(Action.IMPORT)
  @FieldResolver(() => [SheetHead], {
    description: 'The first rows of each sheet, from which a person chooses the header. One per sheet of the file.',
  })
  async sheetHeads(@Ctx() { em }: Context, @Root() { id }: StoredRun): Promise<SheetHead[]> {
    return readSheetHeads(em, id)
  }

  @FieldResolver(() => ImportProgress, {
    nullable: true,
    description: 'Progress of the work on the import; null when none is being done.',
  })
  progress(@Ctx() { portal }: Context, @Root() { id }: StoredRun): ImportProgress | null {
    return portal.progress.of(id)
  }

  @FieldResolver(() => [HeadlineChange], {
    description:
      'Headline figures of the import’s years before and after it is written; empty unless the import is planned. At most 6: one per headline measure.',
  })
  async headline(@Ctx() { em, now }: Context, @Root() { id }: StoredRun): Promise<HeadlineChange[]> {
    return readHeadline(em, id, now)
  }

  @FieldResolver(() => [ImportRow], { description: 'Rows of the file in its order, one page of at most 200.' })
  async rows(
    @Ctx() { em }: Context,
    @Root() { id }: StoredRun,
    @Arg('kind', () => ImportRowKind, { nullable: true, description: 'Only rows of this kind; null for all of them.' })
    kind: ImportRowKind | null | undefined,
    @Arg('flag', () => ImportFlag, { nullable: true, description: 'Only rows with this flag; null for all of them.' })
    flag: ImportFlag | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Number of rows on a page, from 1 to 200.' })
    first: number,
    @Arg('after', () => Int, {
      nullable: true,
      description: 'Row number of the last row of the page before; null for the first page.',
    })
    after: number | null | undefined,
  ): Promise<ImportRow[]> {
    checkPage(first)
    return readImportRows(em, id, { kind, flag, first, after })
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Declarations (件) in progress that a full file (全量) lacks; null for a partial one (增量).',
  })
  async missing(@Ctx() { em }: Context, @Root() run: StoredRun): Promise<number | null> {
    return readMissingCount(em, run)
  }

  @FieldResolver(() => [ImportArea], {
    description: 'Years and counties to which the rows belong that can be written. One per year and county.',
  })
  async areas(@Ctx() { em }: Context, @Root() { id }: StoredRun): Promise<ImportArea[]> {
    return readAreas(em, id)
  }

  @FieldResolver(() => [MissingDeclaration], {
    description: 'Declarations in progress that a full file (全量) lacks, one page of at most 200.',
  })
  async missingDeclarations(
    @Ctx() { em }: Context,
    @Root() { id, extent }: StoredRun,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Number of declarations on a page, from 1 to 200.' })
    first: number,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Identifier of the last declaration of the page before; null for the first page.',
    })
    after: string | null | undefined,
  ): Promise<MissingDeclaration[]> {
    checkPage(first)
    return extent === ImportExtent.FULL
      ? readMissing(em, id, { first, after: /^\d{1,9}$/.test(after ?? '') ? Number(after) : 0 })
      : []
  }
}
