import { sql, type RawBuilder } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { dayOf } from '../../calendar/day-of'
import { problemList } from '../problem-list'
import { headerOf, type Field } from '../template'

/** Days on which something has happened. Others, such as those of a meeting or the end of a notice, may be planned. */
const happened: Partial<Record<Field, RawBuilder<unknown>>> = {
  submittedAt: sql`(p.submitted_at at time zone 'Asia/Shanghai')::date`,
  employerSubmittedAt: sql`(p.employer_submitted_at at time zone 'Asia/Shanghai')::date`,
  formCheckedOn: sql`p.form_checked_on`,
  paperReceivedOn: sql`p.paper_received_on`,
}

/** Refuses rows in which something has happened after the day of the import, as a record refuses it: a mistyped year. */
export async function refuseAhead(owner: EntityManager, runId: number, startedAt: Date): Promise<void> {
  const today = sql`${dayOf(startedAt)}::date`
  for (const [field, day] of Object.entries(happened)) {
    await sql`
      update import_row r set kind = 'REJECTED', problems = r.problems || ${problemList({
        code: 'IMPORT_DATE_AHEAD',
        column: headerOf(field as Field),
        value: sql`${day}::text`,
        reason: sql`format('日期 %s 还没有到（导入时是 %s），请核对年份；没有日期的留空。', ${day}, ${today})`,
      })}
      from import_declaration p
      where r.import_run_id = ${runId} and p.import_run_id = ${runId} and p.row_number = r.row_number
        and r.kind in ('NEW', 'REJECTED') and ${day} > ${today}`.execute(owner.getKysely())
  }
}
