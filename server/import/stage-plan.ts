import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { Viewer } from '../access/viewer'
import { Role } from '../../schema/vocabulary'
import type { CheckedRow } from './rows'
import { headerOf, type Field } from './template'

const batch = 1000

/** Columns that the file doesn't decide, or that differ without meaning anything. */
const unstated = '{id,employer_id,id_number_cipher,search_text,version,import_run_id,entered_on,pending,desk}'

/** Column of `declaration` → the header under which its change is reported. */
const headerOfColumn: Record<string, string> = {
  ...Object.fromEntries(
    (
      [
        ['name', 'name'],
        ['id_type', 'idType'],
        ['id_number_masked', 'idNumber'],
        ['gender', 'gender'],
        ['ethnicity', 'ethnicity'],
        ['birth_date', 'birthDate'],
        ['political_status', 'politicalStatus'],
        ['education', 'education'],
        ['degree', 'degree'],
        ['employer', 'employer'],
        ['supervisor', 'supervisor'],
        ['route', 'route'],
        ['county', 'county'],
        ['pathway', 'pathway'],
        ['series', 'series'],
        ['specialty', 'specialty'],
        ['level', 'level'],
        ['target_title', 'targetTitle'],
        ['current_title', 'currentTitle'],
        ['current_title_date', 'currentTitleDate'],
        ['committee', 'committee'],
        ['stage', 'stage'],
        ['entered_at', 'enteredAt'],
        ['submitted_at', 'submittedAt'],
        ['employer_submitted_at', 'employerSubmittedAt'],
        ['notice_from', 'noticeFrom'],
        ['notice_to', 'noticeTo'],
        ['committee_submission_count', 'committeeSubmissionCount'],
        ['return_reason', 'returnReason'],
        ['correction_due_on', 'correctionDueOn'],
        ['paper_received_on', 'paperReceivedOn'],
        ['paper_copies', 'paperCopies'],
        ['meeting_on', 'meetingOn'],
        ['vote', 'vote'],
        ['result_notice_from', 'resultNoticeFrom'],
        ['result_notice_to', 'resultNoticeTo'],
        ['confirmed_on', 'confirmedOn'],
        ['certificate_no', 'certificateNo'],
        ['policy_note', 'policyNote'],
        ['outcome', 'outcome'],
        ['not_accepted_reason', 'notAcceptedReason'],
        ['ended_at', 'endedOn'],
      ] satisfies [string, Field][]
    ).map(([column, field]) => [column, headerOf(field)]),
  ),
  id_number_hash: '身份证号（已变更）',
  furthest_stage: '最远环节',
  fine_level: '申报级别（细分）',
  returned_from: '退回环节',
  continuing_education: '继续教育',
}

/** Writes the checked rows beside the run; the owner does, since staging is nobody's scope. */
export async function stageRows(owner: EntityManager, runId: number, rows: readonly CheckedRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch).map((row) => ({
      ...row,
      problems: row.problems.map(({ field, ...problem }) => ({ ...problem, column: field && headerOf(field) })),
    }))
    await sql`insert into import_row (import_run_id, row_number, kind, platform_no, payload, problems)
      select ${runId}, "rowNumber", kind, "platformNo", payload, problems
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as r(
        "rowNumber" integer, kind text, "platformNo" text, payload jsonb, problems jsonb)`.execute(owner.getKysely())
  }
}

const reject = (runId: number, code: string, column: string, reason: string) => sql`
  update import_row r set kind = 'REJECTED', payload = null, problems = problems || jsonb_build_array(jsonb_build_object(
    'code', ${code}::text, 'column', ${column}::text, 'value', ${column === '申报编号' ? sql`r.platform_no` : sql`null`}, 'reason', ${reason}::text))
  where import_run_id = ${runId} and kind = 'NEW' and `

/** A county may send its own rows; a number that stands elsewhere is told to be taken, and nothing more. */
async function refuseOutOfScope(owner: EntityManager, runId: number, { role, counties }: Viewer): Promise<void> {
  if (role !== Role.COUNTY_HR) return
  const db = owner.getKysely()
  const foreign = sql`<> all(${counties}::text[])`
  await sql`${reject(runId, 'IMPORT_OUT_OF_SCOPE', headerOf('county'), '不是本区县的申报，不能导入。')}
    payload->>'county' ${foreign}`.execute(db)
  await sql`${reject(runId, 'IMPORT_NUMBER_TAKEN', headerOf('platformNo'), '这个申报编号已在其他地方使用，请联系市人社局。')}
    exists (select from declaration d where d.year = (r.payload->>'year')::smallint
      and d.platform_no = r.payload->>'platform_no' and d.county ${foreign})`.execute(db)
}

/**
 * Compares the staged rows with what is stored: NEW, CHANGED with each column's before and after, or UNCHANGED, with the
 * version that the plan saw. How far a declaration ever got is never taken back by a later file.
 */
export async function comparePlan(owner: EntityManager, runId: number, viewer: Viewer): Promise<void> {
  const db = owner.getKysely()
  await refuseOutOfScope(owner, runId, viewer)
  await sql`update import_row r set payload = jsonb_set(payload, '{furthest_stage}', to_jsonb(d.furthest_stage))
    from declaration d
    where r.import_run_id = ${runId} and r.kind = 'NEW' and d.year = (r.payload->>'year')::smallint
      and d.platform_no = r.payload->>'platform_no'
      and stage_rank(d.furthest_stage) > stage_rank(r.payload->>'furthest_stage')`.execute(db)
  await sql`
    with met as (
      select r.row_number, d.id, d.version,
        to_jsonb(d) - ${unstated}::text[] || jsonb_build_object('employer', e.name) as before,
        to_jsonb(jsonb_populate_record(null::declaration, r.payload)) - ${unstated}::text[]
          || jsonb_build_object('employer', r.payload->'employer'->>'name') as after
      from import_row r
      join declaration d on d.year = (r.payload->>'year')::smallint and d.platform_no = r.payload->>'platform_no'
      join employer e on e.id = d.employer_id
      where r.import_run_id = ${runId} and r.kind = 'NEW'
    ), compared as (
      select row_number, id, version, before <> after as differs, (
        select coalesce(jsonb_agg(jsonb_build_object('column', coalesce(${JSON.stringify(headerOfColumn)}::jsonb->>key, key),
          'before', case when key <> 'id_number_hash' then before->>key end,
          'after', case when key <> 'id_number_hash' then after->>key end) order by key), '[]')
        from jsonb_object_keys(after) key where before->key is distinct from after->key) as changes
      from met
    )
    update import_row r set kind = case when c.differs then 'CHANGED' else 'UNCHANGED' end,
      declaration_id = c.id, seen_version = c.version, changes = c.changes
    from compared c where r.import_run_id = ${runId} and r.row_number = c.row_number`.execute(db)
}

/** The report's counts, from the staged rows themselves. */
export async function finishPlan(owner: EntityManager, runId: number, now: Date): Promise<void> {
  await sql`update import_run set state = 'PLANNED', finished_at = ${now},
      years = coalesce((select array_agg(distinct (payload->>'year')::smallint) from import_row
        where import_run_id = ${runId} and payload is not null), '{}'),
      (read_count, new_count, changed_count, unchanged_count, skipped_count, rejected_count) = (
        select count(*), count(*) filter (where kind = 'NEW'), count(*) filter (where kind = 'CHANGED'),
          count(*) filter (where kind = 'UNCHANGED'), count(*) filter (where kind = 'SKIPPED'),
          count(*) filter (where kind = 'REJECTED')
        from import_row where import_run_id = ${runId})
    where id = ${runId}`.execute(owner.getKysely())
}
