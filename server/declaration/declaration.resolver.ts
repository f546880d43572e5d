import { sql } from 'kysely'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Declaration } from '../../schema/declaration'
import { Deadline, DeclarationConnection, DeclarationSort } from '../../schema/declaration-connection'
import { DeskContact } from '../../schema/desk'
import { DeclarationFilter } from '../../schema/filter'
import { DeclarationFinding } from '../../schema/finding'
import { Reminder } from '../../schema/reminder'
import { BureauRecord } from '../../schema/record'
import { Day } from '../../schema/scalar'
import { StageEvent } from '../../schema/stage-event'
import { Action, maxListed } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { workingDaysBetween } from '../calendar/working-days-between'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { readCycle } from '../cycle/read'
import { deadlineOf } from '../cycle/deadline'
import { lastDayOf } from '../cycle/working-days-of'
import { deskContact } from '../desk/desk-contact'
import { asOfOption } from '../filter/as-of-option'
import { resolveFilter } from '../filter/resolve'
import { findingsOf } from '../finding/findings-of'
import { readReminders } from '../reminder/read-reminders'
import { readRecords } from '../record/read-records'
import { listDeclarations } from './list'

@Resolver(() => Declaration)
export class DeclarationResolver {
  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @Query(() => DeclarationConnection, { description: 'The rows behind any number.' })
  async declarations(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are listed.' })
    filter: DeclarationFilter,
    @Arg('sort', () => DeclarationSort, { nullable: true, description: 'By number unless said otherwise.' })
    sort: DeclarationSort | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Number of rows on a page, from 1 to 200.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor before the page.' })
    after: string | null | undefined,
    @Arg('before', () => String, {
      nullable: true,
      description: 'The cursor after the page, for the previous page; not together with `after`.',
    })
    before: string | null | undefined,
    @Arg('skip', () => Int, {
      defaultValue: 0,
      description: 'Number of rows before the page, for a jump without a cursor. A cursor is quicker.',
    })
    skip: number,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<DeclarationConnection> {
    return listDeclarations(context, await resolveFilter(context, filter, asOf), { first, after, before, skip, sort })
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @Query(() => Declaration, { nullable: true, description: 'One row; null where there is none in the viewer’s scope.' })
  async declaration(
    @Ctx() { em }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the declaration, as in Declaration.id.' }) id: string,
  ): Promise<Declaration | null> {
    return /^\d{1,9}$/.test(id) ? em.findOne(Declaration, Number(id), { populate: ['employer'] }) : null
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @FieldResolver(() => Day, { nullable: true, description: '本人禁止申报至 (五(三)); null where no ban holds today.' })
  async bannedUntil(@Ctx() { em, now }: Context, @Root() { id }: Declaration): Promise<string | null> {
    const row = await em
      .getKysely<DB>()
      .selectFrom('declaration')
      .select(sql<string | null>`banned_until(id_number_hash, series, ${dayOf(now)})::text`.as('until'))
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.until ?? null
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @FieldResolver(() => [BureauRecord], {
    description: `登记 of the declaration, replaced ones too. At most ${maxListed.records}, the newest first.`,
  })
  records(@Ctx() { em }: Context, @Root() { year, platformNo }: Declaration): Promise<BureauRecord[]> {
    return readRecords(em, { year, platformNo })
  }

  @Authorized<Permission>(Action.VIEW_PENDING)
  @FieldResolver(() => [Reminder], {
    description: `催办 that spoke of it. At most ${maxListed.reminders}, the newest first.`,
  })
  reminders(@Ctx() { em }: Context, @Root() declaration: Declaration): Promise<Reminder[]> {
    return readReminders(em, declaration)
  }

  @Authorized<Permission>(Action.VIEW_FINDINGS)
  @FieldResolver(() => [DeclarationFinding], {
    description:
      'What the notice’s rules say of it; those that don’t apply are left out. At most one per rule for declarations.',
  })
  findings(@Ctx() { em, now }: Context, @Root() declaration: Declaration): Promise<DeclarationFinding[]> {
    return findingsOf(em, declaration, now)
  }

  @FieldResolver(() => [StageEvent], {
    description: `环节记录 in order, superseded ones left out. At most ${maxListed.stageEvents}, the latest.`,
  })
  async events(@Ctx() { em, portal }: Context, @Root() { id }: Declaration): Promise<StageEvent[]> {
    const latest = await em.find(
      StageEvent,
      { declarationId: id },
      { orderBy: { enteredAt: 'desc', id: 'desc' }, limit: maxListed.stageEvents },
    )
    const events = latest.toReversed()
    return events.map((event, index) => {
      const previous = events[index - 1]
      const workingDays = previous
        ? workingDaysBetween(portal.calendar, dayOf(previous.enteredAt), dayOf(event.enteredAt))
        : null
      return Object.assign(event, { workingDays })
    })
  }

  @FieldResolver(() => Deadline, { nullable: true, description: 'Of the current stage; null where none applies.' })
  async deadline(@Ctx() { em, now, portal }: Context, @Root() declaration: Declaration): Promise<Deadline | null> {
    const deadline = deadlineOf(await readCycle(em, declaration.year), declaration)
    if (!deadline || declaration.outcome) return null
    const today = dayOf(declaration.seenAt ?? now)
    return { ...deadline, workingDaysLeft: workingDaysBetween(portal.calendar, today, lastDayOf(deadline.at)) }
  }

  @Authorized<Permission>(Action.VIEW_PENDING)
  @FieldResolver(() => DeskContact, {
    nullable: true,
    description: 'Whom to call at its desk (办理方); null when nobody is known, or when it has ended.',
  })
  contact(@Ctx() { em }: Context, @Root() { id, outcome }: Declaration): Promise<DeskContact | null> | null {
    return outcome ? null : deskContact(em, id)
  }

  @FieldResolver(() => Boolean, { description: '逾期: pending past a deadline that the notice sets.' })
  async overdue(@Ctx() { em, now }: Context, @Root() declaration: Declaration): Promise<boolean> {
    const deadline = deadlineOf(await readCycle(em, declaration.year), declaration)
    return declaration.pending && deadline !== null && deadline.byNotice && (declaration.seenAt ?? now) > deadline.at
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: '在办工作日: since the current step began; null when ended or outside the loaded calendar.',
  })
  workingDaysHere(@Ctx() { now, portal }: Context, @Root() declaration: Declaration): number | null {
    return declaration.outcome
      ? null
      : workingDaysBetween(portal.calendar, declaration.enteredOn, dayOf(declaration.seenAt ?? now))
  }
}
