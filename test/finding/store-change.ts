import { sql, type RawBuilder } from 'kysely'
import { RecordKind } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import { applyImport } from '../../server/import/apply/apply-import'
import { undoImport } from '../../server/import/apply/undo-import'
import type { Portal } from '../../server/portal'
import { insertRecord, type NewRecord } from '../../server/record/insert-record'
import { someViewer } from '../access/viewer'
import { bringIn, planRows } from '../support/bring-in'
import { aRow } from '../support/declaration-file'

type Decide = () => Promise<void>
type Change = (round: number) => RawBuilder<unknown> | Promise<void>

/** Other declarations of 2026 in each round. */
export const someOf = (round: number, n: number) =>
  sql`(select id from declaration where year = 2026 order by md5(id || ${String(round)}) limit ${n})`

const imported = (noticeFrom: string) => [
  aRow(901, { 申报编号: 'T2026-90001', 年度: 2026, 环节进入时间: '2026-10-16 10:00', 公示开始: noticeFrom }),
]

async function importAndUndo(portal: Portal, decide: Decide): Promise<void> {
  await bringIn(portal, 'bureau', imported('2026-09-21'))
  const { viewer, runId } = await planRows(portal, 'bureau', imported('2026-10-15'))
  await applyImport(portal, viewer, runId, 'test')
  await decide()
  await undoImport(portal, viewer, runId, 'test')
}

/** @returns the record's id */
async function record(portal: Portal, letter: Partial<NewRecord>): Promise<NewRecord['replaces']> {
  const author = { viewer: someViewer(), now: portal.now(), address: '127.0.0.1' }
  return inScope(portal, author.viewer, 'write', async (em) => {
    const { id } = await insertRecord(
      { em, ...author },
      {
        kind: RecordKind.ENTRUSTMENT,
        year: 2026,
        fromDay: '2026-10-08',
        documentNo: '〔2026〕9号',
        ...letter,
      },
    )
    return id
  })
}

/** A declaration without an entrustment letter, which R24 asks for. */
async function withoutLetter(portal: Portal): Promise<string> {
  const { rows } = await sql<{
    platformNo: string
  }>`update declaration set pathway = 'ENTRUSTED_REVIEW', entrustment_no = null
    where id = (select min(id) from declaration where year = 2026) returning platform_no as "platformNo"`.execute(
    portal.owner.em.fork().getKysely(),
  )
  return rows[0]!.platformNo
}

/** Changes of everything that a rule reads. */
export function changesOf(portal: Portal, decide: Decide): Record<string, Change> {
  const letter: Partial<NewRecord> = {}
  return {
    'a stage': (round) => sql`update declaration set stage = 'COMMITTEE_REVIEW', furthest_stage = 'COMMITTEE_REVIEW',
    outcome = null, ended_at = null where id in ${someOf(round, 5)}`,
    'dates of a notice': (round) =>
      sql`update declaration set notice_from = notice_from - 3, notice_to = null where id in ${someOf(round, 5)}`,
    'another county': (round) =>
      sql`update declaration set county = '650522', route = 'COUNTY' where id in ${someOf(round, 3)}`,
    'a step of the way': (round) => sql`update stage_event set entered_at = entered_at - interval '30 days'
    where declaration_id in ${someOf(round, 5)} and stage = 'COMMITTEE_REVIEW'`,
    'one person twice': (round) =>
      sql`update declaration set id_number_hash = '\\x09', outcome = null, ended_at = null where id in ${someOf(round, 2)}`,
    'a third return': () => sql`update declaration set outcome = 'NOT_ACCEPTED', not_accepted_reason = 'THIRD_RETURN',
    ended_at = '2026-01-01', submitted_at = '2026-01-01' where id in (select id from declaration where id_number_hash = '\\x09' limit 1)`,
    'a ban': (round) => sql`insert into ban (id_number_hash, name, from_day, until_day)
    select id_number_hash, name, '2020-01-01', '2030-01-01' from declaration where id in ${someOf(round, 2)}`,
    'the end of bans': () => sql`delete from ban`,
    'an employer': (round) =>
      sql`update employer set nature = 'ORGAN' where id in (select employer_id from declaration where id in ${someOf(round, 1)})`,
    'a deletion': (round) => sql`delete from declaration where id in ${someOf(round, 4)}`,
    'another year': (round) => sql`update declaration set year = 2025 where id in ${someOf(round, 2)}`,
    'an import that is undone after it was decided': () => importAndUndo(portal, decide),
    'a record': async () => {
      letter.platformNo = await withoutLetter(portal)
      await decide()
      letter.replaces = await record(portal, letter)
    },
    'a record’s withdrawal': async () => void (await record(portal, { ...letter, withdrawn: true, note: '登记有误' })),
    'the calendar': () => sql`update calendar_day set number = number + 1 where day > '2026-10-20'`,
    'the notice': () =>
      sql`update cycle set notice = jsonb_set(notice, '{limits,employerNoticeWorkingDays}', '8') where year = 2026`,
  }
}
