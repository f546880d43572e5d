import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { CalendarDayChange, CalendarNotice, CalendarNoticeInput, CalendarYear } from '../../schema/calendar'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { InvalidInputError } from '../errors'
import { findCalendarYear } from './calendar-year'
import { noticeLines } from './parse-notice'
import { previewNotice, saveNotice } from './save-notice'

@Resolver(() => CalendarNotice)
export class CalendarResolver {
  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => CalendarYear, { nullable: true, description: '工作日历 of a year; null where it isn’t loaded.' })
  async calendarYear(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'The calendar year, such as 2026.' }) year: number,
  ): Promise<CalendarYear | null> {
    return findCalendarYear(em, year)
  }

  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => [Int], {
    description:
      'Years without a calendar from one year to another, both included, in order. At most one per year asked about.',
  })
  missingCalendars(
    @Ctx() { portal }: Context,
    @Arg('from', () => Int, { description: 'The first calendar year to look at.' }) from: number,
    @Arg('until', () => Int, { description: 'The last calendar year to look at, inclusive.' }) until: number,
  ): number[] {
    for (const year of [from, until]) if (year < 2000 || year > 2999) throw new InvalidInputError('年份应为四位数。')
    return portal.calendar.missingYears(from, until)
  }

  @Authorized<Permission>(Action.EDIT_CALENDAR)
  @Query(() => [CalendarDayChange], {
    description: 'The days that saving would change. At most one per day of the calendar.',
  })
  async calendarPreview(
    @Ctx() { em }: Context,
    @Arg('notice', () => CalendarNoticeInput, { description: 'As it would be saved.' }) notice: CalendarNoticeInput,
  ): Promise<CalendarDayChange[]> {
    return previewNotice(em, notice)
  }

  @Authorized<Permission>(Action.EDIT_CALENDAR)
  @Mutation(() => CalendarYear, { description: 'Saves a year’s layer; the version before stays in its history.' })
  async saveCalendarNotice(
    @Ctx() context: Context,
    @Arg('notice', () => CalendarNoticeInput, { description: 'All holidays of one year and layer.' })
    notice: CalendarNoticeInput,
  ): Promise<CalendarYear> {
    return saveNotice(context, context.viewer!, notice)
  }

  @FieldResolver(() => String, { description: 'The notice as lines, as the form takes it.' })
  text(@Root() notice: CalendarNotice): string {
    return noticeLines(notice)
  }
}
