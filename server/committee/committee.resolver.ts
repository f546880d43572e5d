import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Committee } from '../../schema/committee'
import { CommitteeFinding } from '../../schema/finding'
import { BureauRecord } from '../../schema/record'
import { Dimension } from '../../schema/field/dimension'
import { Action, maxListed, Measure, RecordKind } from '../../schema/vocabulary'
import { grants, type Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { findCycle, readCycle } from '../cycle/read'
import { resolveFilter } from '../filter/resolve'
import { committeeFindings } from '../finding/committee-findings'
import { actionOfKind, committeeKinds } from '../record/kind'
import { isOwnCommittee } from '../record/own-committee'
import { readRecords } from '../record/read-records'
import { countDeclarations } from '../statistics/count'
import { listCommittees } from './list'

const measures = [Measure.DECLARED, Measure.PENDING, Measure.OVERDUE, Measure.REVIEWED, Measure.PASSED] as const

type CommitteeCounts = Awaited<ReturnType<typeof countDeclarations<(typeof measures)[number]>>>

/** One count by committee for each operation and year, shared by all figures of all committees. */
const counted = new WeakMap<Context, Map<number, Promise<CommitteeCounts>>>()

function countByCommittee(context: Context, year: number): Promise<CommitteeCounts> {
  const years = counted.get(context) ?? new Map<number, Promise<CommitteeCounts>>()
  counted.set(context, years)
  const statistics =
    years.get(year) ??
    resolveFilter(context, { year: [year] }).then((filter) =>
      countDeclarations(context.em, filter, { by: [Dimension.COMMITTEE], measures }),
    )
  years.set(year, statistics)
  return statistics
}

type Figure = 'declared' | 'pending' | 'overdue' | 'reviewed' | 'passed'

async function figureOf(context: Context, { year, code }: Committee, figure: Figure): Promise<number> {
  const statistics = await countByCommittee(context, year)
  return statistics[figure][statistics.keys[0]!.indexOf(code)] ?? 0
}

@Resolver(() => Committee)
export class CommitteeResolver {
  @Authorized<Permission>(Action.VIEW_COMMITTEES)
  @Query(() => [Committee], {
    description: '附件4 of a year, in its order; empty for a year without a notice. One per committee of annex 4.',
  })
  async committees(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'Review year of the committees (年度), such as 2026.' }) year: number,
    @Arg('search', () => String, { nullable: true, description: 'Name, place, phone, series or pinyin initials.' })
    search?: string | null,
  ): Promise<Committee[]> {
    const cycle = await findCycle(em, year)
    return cycle ? listCommittees(em, cycle, search) : []
  }

  @Authorized<Permission>(Action.VIEW_COMMITTEES)
  @Query(() => Committee, {
    nullable: true,
    description: 'One body of a year; null where the year has none of this code, or no notice.',
  })
  async committee(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'Review year of the committee (年度), such as 2026.' }) year: number,
    @Arg('code', () => String, { description: 'Code of the committee, as in Committee.code.' }) code: string,
  ): Promise<Committee | null> {
    return (await findCycle(em, year)) && em.findOne(Committee, { year, code })
  }

  @FieldResolver(() => [BureauRecord], {
    description: `登记 of the committee, replaced ones too. At most ${maxListed.records}, the newest first.`,
  })
  records(@Ctx() { em }: Context, @Root() { year, code }: Committee): Promise<BureauRecord[]> {
    return readRecords(em, { year, committee: code })
  }

  @FieldResolver(() => [CommitteeFinding], {
    description: 'What the notice’s rules find of it, heaviest first. At most one per rule for committees.',
  })
  async findings(@Ctx() { em, viewer, now }: Context, @Root() { year, code }: Committee): Promise<CommitteeFinding[]> {
    const cycles = [await readCycle(em, year)]
    return committeeFindings(em, viewer!, { cycles, now, asOf: null, committees: () => [code] })
  }

  @FieldResolver(() => [RecordKind], { description: 'What the viewer may record of it. At most one per RecordKind.' })
  recordable(@Ctx() { viewer }: Context, @Root() { code }: Committee): RecordKind[] {
    return isOwnCommittee(viewer!, code) ? committeeKinds.filter((kind) => grants(viewer, actionOfKind[kind])) : []
  }

  @FieldResolver(() => Int, { description: '申报, within the viewer’s scope.' })
  declared(@Ctx() context: Context, @Root() committee: Committee): Promise<number> {
    return figureOf(context, committee, 'declared')
  }

  @FieldResolver(() => Int, { description: '待审, within the viewer’s scope.' })
  pending(@Ctx() context: Context, @Root() committee: Committee): Promise<number> {
    return figureOf(context, committee, 'pending')
  }

  @FieldResolver(() => Int, { description: '逾期, within the viewer’s scope.' })
  overdue(@Ctx() context: Context, @Root() committee: Committee): Promise<number> {
    return figureOf(context, committee, 'overdue')
  }

  @FieldResolver(() => Int, { description: '参评, within the viewer’s scope.' })
  reviewed(@Ctx() context: Context, @Root() committee: Committee): Promise<number> {
    return figureOf(context, committee, 'reviewed')
  }

  @FieldResolver(() => Int, { description: '通过, within the viewer’s scope.' })
  passed(@Ctx() context: Context, @Root() committee: Committee): Promise<number> {
    return figureOf(context, committee, 'passed')
  }
}
