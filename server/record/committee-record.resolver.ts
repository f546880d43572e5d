import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { SavedRecord } from '../../schema/record'
import { FilingInput, MeetingInput, ResultNoticeInput } from '../../schema/record-input'
import { Day } from '../../schema/scalar'
import { Action, FilingSubject, NoticeKind, RecordKind } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { findCycle, readCycle } from '../cycle/read'
import { InvalidInputError } from '../errors'
import { insertRecord } from './insert-record'
import { noticeEnd } from './notice-end'
import { ownCommittee } from './own-committee'

const kindOfSubject = { COMMITTEE: RecordKind.FILING, EXPERT_POOL: RecordKind.POOL_FILING } as const

/** Records about a committee. */
@Resolver()
export class CommitteeRecordResolver {
  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => Day, {
    nullable: true,
    description:
      'Last day of a public notice that begins on `from` (五(二)3, 八(二)); null when the year has no cycle.',
  })
  async noticeEnd(
    @Ctx() { em, portal }: Context,
    @Arg('year', () => Int, { description: 'Review year (年度) whose notice sets the length, such as 2026.' })
    year: number,
    @Arg('kind', () => NoticeKind, { description: 'Which of the two public notices it is.' }) kind: NoticeKind,
    @Arg('from', () => Day, { description: 'First day of the public notice, in Beijing time.' }) from: string,
  ): Promise<string | null> {
    const cycle = await findCycle(em, year)
    return cycle && noticeEnd(cycle, portal.calendar, kind, from)
  }

  @Authorized<Permission>(Action.RECORD_FILING)
  @Mutation(() => [SavedRecord], {
    description: '登记备案 (八(一)2). One per thing that the filing covers.',
  })
  async recordFiling(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the committee (年度), such as 2026.' }) year: number,
    @Arg('committee', () => String, { description: 'Code of the committee, as in Committee.code.' }) code: string,
    @Arg('filing', () => FilingInput, { description: 'What was filed, when, and under which number.' })
    { covers, filedAt, ...filing }: FilingInput,
  ): Promise<SavedRecord[]> {
    await ownCommittee(context, 'Mutation.recordFiling', { year, code })
    const subjects = new Set<FilingSubject>(covers)
    if (subjects.size === 0) throw new InvalidInputError('请选择备案的是评审委员会、评审专家库或两者。')
    if (filing.replaces && subjects.size > 1) throw new InvalidInputError('一次只能更正一条备案登记。')
    const records: SavedRecord[] = []
    for (const subject of subjects) {
      const kind = kindOfSubject[subject]
      records.push(await insertRecord(context, { kind, year, committee: code, fromDay: filedAt, ...filing }))
    }
    return records
  }

  @Authorized<Permission>(Action.RECORD_MEETING)
  @Mutation(() => SavedRecord, { description: 'Records when and where a committee meets (评审会议, 二(三)).' })
  async recordMeeting(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the committee (年度), such as 2026.' }) year: number,
    @Arg('committee', () => String, { description: 'Code of the committee, as in Committee.code.' }) code: string,
    @Arg('meeting', () => MeetingInput, { description: 'Days, place and series of the meeting.' })
    { from, to, series, ...meeting }: MeetingInput,
  ): Promise<SavedRecord> {
    await ownCommittee(context, 'Mutation.recordMeeting', { year, code, series })
    const days = { fromDay: from, untilDay: to ?? from }
    return insertRecord(context, { kind: RecordKind.MEETING, year, committee: code, series, ...days, ...meeting })
  }

  @Authorized<Permission>(Action.RECORD_MEETING)
  @Mutation(() => SavedRecord, { description: '登记评审结果公示 (八(二)); without an end the computed one holds.' })
  async recordResultNotice(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the committee (年度), such as 2026.' }) year: number,
    @Arg('committee', () => String, { description: 'Code of the committee, as in Committee.code.' }) code: string,
    @Arg('notice', () => ResultNoticeInput, { description: 'First and last day of the public notice.' })
    { from, to, series, ...notice }: ResultNoticeInput,
  ): Promise<SavedRecord> {
    await ownCommittee(context, 'Mutation.recordResultNotice', { year, code, series })
    const cycle = await readCycle(context.em, year)
    const untilDay = to ?? noticeEnd(cycle, context.portal.calendar, NoticeKind.RESULT, from)
    const kind = RecordKind.RESULT_NOTICE
    return insertRecord(context, { kind, year, committee: code, series, fromDay: from, untilDay, ...notice })
  }
}
