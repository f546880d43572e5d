import { sql } from 'kysely'
import { Role } from '../../schema/vocabulary'
import { inScope } from '../access/scope'
import type { Viewer } from '../access/viewer'
import { AuditEvent } from '../audit/event'
import { recordAudit } from '../audit/record'
import type { EntityManager } from '../database/orm'
import { NotFoundError, PortalError } from '../errors'
import type { Portal } from '../portal'

export class ImportStaleError extends PortalError {
  constructor() {
    super('IMPORT_STALE', '核对之后数据又有变动，没有写入任何内容；请重新上传该文件。')
  }
}

class ImportNotPlannedError extends PortalError {
  constructor() {
    super('IMPORT_NOT_PLANNED', '这次导入已经处理过，或还没有核对完，不能再写入。')
  }
}

/** ms; thousands of rows with their triggers, in one statement each. */
const statementTimeout = 300_000

/** Columns of `declaration` that a row decides; ids, versions and generated columns are not among them. */
const columns = [
  'year',
  'platform_no',
  'name',
  'id_type',
  'id_number_masked',
  'id_number_cipher',
  'id_number_hash',
  'gender',
  'ethnicity',
  'birth_date',
  'political_status',
  'education',
  'degree',
  'supervisor',
  'route',
  'county',
  'pathway',
  'series',
  'specialty',
  'level',
  'fine_level',
  'target_title',
  'current_title',
  'current_title_date',
  'committee',
  'stage',
  'furthest_stage',
  'entered_at',
  'returned_from',
  'return_reason',
  'correction_due_on',
  'vote',
  'outcome',
  'not_accepted_reason',
  'ended_at',
  'submitted_at',
  'employer_submitted_at',
  'notice_from',
  'notice_to',
  'committee_submission_count',
  'paper_received_on',
  'paper_copies',
  'meeting_on',
  'result_notice_from',
  'result_notice_to',
  'confirmed_on',
  'certificate_no',
  'continuing_education',
  'policy_note',
  'search_text',
] as const
const columnList = sql.join(columns.map((column) => sql.ref(column)))
const planned = (column: string) => sql`p.${sql.ref(column)}`

/** The run's rows of some kinds, as records of `declaration` with their employer. */
const plannedRows = (runId: number, kinds: string[]) => sql`
  import_row r
  cross join lateral jsonb_populate_record(null::declaration, r.payload) p
  join employer e on e.county = p.county and e.name = r.payload->'employer'->>'name'
  where r.import_run_id = ${runId} and r.kind = any(${kinds})`

/**
 * Writes a plan as the viewer's own request, all or nothing.
 *
 * @throws NotFoundError, ImportNotPlannedError, ImportStaleError
 */
export async function applyImport(portal: Portal, viewer: Viewer, runId: number, address: string): Promise<void> {
  try {
    await inScope(portal, viewer, 'write', async (em) => {
      await sql`select set_config('statement_timeout', ${String(statementTimeout)}, true)`.execute(em.getKysely())
      await takeRun(em, runId)
      await lockSeenRows(em, runId)
      await writeEmployers(em, runId)
      await writeDeclarations(em, runId)
      await writeEvents(em, runId)
      const changed = await finishRun(em, runId, portal.now())
      await recordAudit(em, {
        accountId: viewer.accountId,
        username: viewer.username,
        address,
        event: AuditEvent.IMPORT_APPLIED,
        detail: { run: runId, changed },
      })
    })
  } catch (error) {
    // Somebody else brought the same number in between: 23505 is the unique key's.
    if ((error as { code?: string }).code === '23505') throw new ImportStaleError()
    throw error
  }
  const owner = portal.owner.em.fork().getKysely()
  await sql`select fold_tally()`.execute(owner)
  await sql`analyze declaration, stage_event, employer, tally`.execute(owner)
}

/** Two applies at once: the second waits here, then finds the run applied. */
async function takeRun(em: EntityManager, runId: number): Promise<void> {
  const { rows } = await sql<{ state: string }>`
    select state from import_run where id = ${runId} for update`.execute(em.getKysely())
  if (!rows[0]) throw new NotFoundError('这次导入')
  if (rows[0].state !== 'PLANNED') throw new ImportNotPlannedError()
}

async function lockSeenRows(em: EntityManager, runId: number): Promise<void> {
  const { rows } = await sql<{ seen: number; same: number }>`
    with seen as (
      select declaration_id, seen_version from import_row where import_run_id = ${runId} and kind in ('CHANGED', 'UNCHANGED')
    ), locked as (
      select d.id, d.version from declaration d join seen on seen.declaration_id = d.id order by d.id for update of d
    )
    select (select count(*) from seen)::integer as seen,
      (select count(*) from locked join seen on seen.declaration_id = id and seen.seen_version = version)::integer as same
  `.execute(em.getKysely())
  if (rows[0]!.seen !== rows[0]!.same) throw new ImportStaleError()
}

/** Of rows that disagree about their employer the last one speaks, so that a second time changes nothing. */
async function writeEmployers(em: EntityManager, runId: number): Promise<void> {
  await sql`
    insert into employer (county, name, code, nature, supervisor)
    select distinct on (county, name) county, name, code, nature, supervisor
    from import_row r cross join lateral jsonb_to_record(r.payload->'employer')
      as e(county text, name text, code text, nature text, supervisor text)
    where r.import_run_id = ${runId} and r.kind in ('NEW', 'CHANGED', 'UNCHANGED')
    order by county, name, r.row_number desc
    on conflict (county, name) do update set code = coalesce(excluded.code, employer.code),
      nature = coalesce(excluded.nature, employer.nature), supervisor = coalesce(excluded.supervisor, employer.supervisor)
    where (employer.code, employer.nature, employer.supervisor) is distinct from (coalesce(excluded.code, employer.code),
      coalesce(excluded.nature, employer.nature), coalesce(excluded.supervisor, employer.supervisor))
  `.execute(em.getKysely())
}

async function writeDeclarations(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  await sql`insert into declaration (${columnList}, employer_id, import_run_id)
    select ${sql.join(columns.map(planned))}, e.id, ${runId} from ${plannedRows(runId, ['NEW'])}`.execute(db)
  await sql`update declaration d set (${columnList}, employer_id, import_run_id, version) =
      (${sql.join(columns.map((column) => sql`s.${sql.ref(column)}`))}, s.new_employer_id, ${runId}, d.version + 1)
    from (select r.declaration_id, p.*, e.id as new_employer_id from ${plannedRows(runId, ['CHANGED'])}) s
    where d.id = s.declaration_id`.execute(db)
}

/** What the run's rows of a kind tell of their way. */
const toldEvents = (runId: number, kind: 'NEW' | 'CHANGED') => sql`(
  select d.id as declaration_id, e.stage, e.entered_at, e.source
  from import_row r
  join declaration d on d.year = (r.payload->>'year')::smallint and d.platform_no = r.payload->>'platform_no'
  cross join lateral jsonb_to_recordset(r.payload->'events') as e(stage text, entered_at timestamptz, source text)
  where r.import_run_id = ${runId} and r.kind = ${kind}) told`

/** New events are added; one whose column now says another time is superseded, not erased. */
async function writeEvents(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  // A new declaration has no history to look into: looking all the same made 30,000 events take minutes.
  await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
    select declaration_id, stage, entered_at, source, ${runId} from ${toldEvents(runId, 'NEW')}`.execute(db)
  await sql`update stage_event old set superseded_by = ${runId} from ${toldEvents(runId, 'CHANGED')}
    where old.declaration_id = told.declaration_id and old.stage = told.stage and old.source = told.source
      and old.entered_at <> told.entered_at and old.superseded_by is null`.execute(db)
  await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
    select declaration_id, stage, entered_at, source, ${runId} from ${toldEvents(runId, 'CHANGED')}
    where not exists (select from stage_event old where old.declaration_id = told.declaration_id
      and old.stage = told.stage and old.entered_at = told.entered_at and old.superseded_by is null)`.execute(db)
}

async function finishRun(em: EntityManager, runId: number, now: Date): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    update import_run set state = 'APPLIED', applied_at = ${now} where id = ${runId}
    returning new_count + changed_count as changed`.execute(em.getKysely())
  const { changed } = rows[0]!
  if (changed > 0) await sql`select note_import(${runId}, ${now})`.execute(em.getKysely())
  return changed
}

/** The account a command acts as: it has no session. */
export function commandViewer(account: Pick<Viewer, 'accountId' | 'username' | 'displayName'>): Viewer {
  return {
    ...account,
    role: Role.CITY_HR,
    counties: [],
    committees: [],
    departments: [],
    mustChangePassword: false,
    sessionHash: Buffer.alloc(0),
  }
}
