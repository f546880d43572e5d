import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Cycle, CycleGap, CycleWarning, CycleWindow } from '../../schema/cycle'
import { CycleDraft, CycleDraftInput, CycleVersion } from '../../schema/cycle-draft'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { warningsOfCycle } from './check/specified-checks'
import { declaredYears } from './declared-years'
import { draftCycle, showDraft } from './draft-cycle'
import { gapsOf } from './gaps'
import { findCycle, readCycles } from './read'
import { readCycleVersions } from './read-versions'
import { saveCycle } from './save-cycle'
import { saveFormSettings } from './form-settings'
import { FormSettings } from '../../schema/statistical-form'
import { defaultForm } from '../workbook/form/form-setting'
import { workingDaysOf } from './working-days-of'

@Resolver(() => Cycle)
export class CycleResolver {
  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => [Cycle], { description: 'Every loaded year, newest first. One per year.' })
  async cycles(@Ctx() { em }: Context): Promise<Cycle[]> {
    return readCycles(em)
  }

  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => Cycle, { nullable: true, description: 'One year’s notice; null where it isn’t loaded.' })
  async cycle(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'Review year of the notice (年度), such as 2026.' }) year: number,
  ): Promise<Cycle | null> {
    return findCycle(em, year)
  }

  @Authorized<Permission>(Action.EDIT_CYCLE)
  @Query(() => CycleDraft, { description: 'A year’s cycle as it would be saved, and what the checks say of it.' })
  async cycleDraft(
    @Ctx() { em, portal }: Context,
    @Arg('draft', () => CycleDraftInput, {
      description: 'The year to draft, the year it is made from, and what differs.',
    })
    draft: CycleDraftInput,
  ): Promise<CycleDraft> {
    return showDraft(await draftCycle(em, portal.calendar, draft), portal.calendar)
  }

  @Authorized<Permission>(Action.EDIT_CYCLE)
  @Mutation(() => Cycle, { description: 'Saves a year’s cycle; earlier versions stay in its history.' })
  async saveCycle(
    @Ctx() context: Context,
    @Arg('draft', () => CycleDraftInput, { description: 'The draft as cycleDraft was asked with.' })
    draft: CycleDraftInput,
  ): Promise<Cycle> {
    return saveCycle(context, context.viewer!, draft)
  }

  @Authorized<Permission>(Action.EDIT_CYCLE)
  @Mutation(() => Cycle, { description: 'Saves what the office sets for its statistical forms of a year.' })
  async saveFormSettings(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the forms (年度), such as 2026.' }) year: number,
    @Arg('form', () => FormSettings, { description: 'All settings that the forms are to have.' }) form: FormSettings,
  ): Promise<Cycle> {
    return saveFormSettings(context, context.viewer!, year, form)
  }

  @FieldResolver(() => FormSettings, { description: 'What is set for the statistical forms (统计报表) of the year.' })
  form(@Root() { settings }: Cycle): FormSettings {
    return { ...defaultForm, ...settings.form }
  }

  @FieldResolver(() => Boolean, { description: 'Whether anybody declared in the year.' })
  async hasDeclarations(@Ctx() { em }: Context, @Root() { year }: Cycle): Promise<boolean> {
    return (await declaredYears(em)).has(year)
  }

  @FieldResolver(() => Boolean, { description: '公示起始日计入工作日: the notice doesn’t say, the bureau decides.' })
  noticeStartDayCounted(@Root() { settings }: Cycle): boolean {
    return settings.noticeStartDayCounted
  }

  @FieldResolver(() => [CycleWarning], {
    description:
      'What a person should look at in the year’s dates and bodies; empty where nothing is wrong. At most one per check and window, body or series.',
  })
  warnings(@Ctx() { portal }: Context, @Root() cycle: Cycle): CycleWarning[] {
    return warningsOfCycle(cycle, portal.calendar)
  }

  @FieldResolver(() => [CycleVersion], {
    description: `Versions that officers saved. At most ${maxListed.cycleVersions}, the newest first.`,
  })
  async versions(@Ctx() { em }: Context, @Root() { year }: Cycle): Promise<CycleVersion[]> {
    return readCycleVersions(em, year)
  }

  @FieldResolver(() => [CycleGap], {
    description: 'Days between the periods that the notice assigns to nobody. At most one per window.',
  })
  gaps(@Ctx() { portal }: Context, @Root() cycle: Cycle): CycleGap[] {
    return gapsOf(cycle, portal.calendar)
  }
}

@Resolver(() => CycleWindow)
export class CycleWindowResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Working days in it, first and last counted.' })
  workingDays(@Ctx() { portal }: Context, @Root() window: CycleWindow): number | null {
    return workingDaysOf(window, portal.calendar)
  }
}
