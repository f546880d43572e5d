import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

// An earlier transaction on the same connection leaves '' behind instead of null.
const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const list = (name: string) => `(select string_to_array(current_setting('scope.${name}', true), E'\\x1f'))::text[]`
const all = `${setting('all')} = 'on'`

/** Rows that carry county, committee and supervisor: the declaration itself and its tally. */
const own = `(${all} or county = any(${list('counties')}) or committee = any(${list('committees')})
  or supervisor = any(${list('departments')}))`

/** Only HR writes: the city everywhere, a county its own. */
const write = `(${setting('writes')} = 'on' and (${all} or county = any(${list('counties')})))`

const declarationSeen = 'exists (select from declaration d where d.id = declaration_id)'
const runSeen = `(${setting('runs')} = 'all' or account_id = (${setting('account')})::integer)`

/**
 * Who may see which row. Nothing set = nothing seen. The settings are local to the transaction:
 * scope.all, scope.counties, scope.committees, scope.departments, scope.writes, scope.account, scope.runs, scope.audit.
 */
export class Migration003Scope extends Migration {
  override up(): void {
    this.addSql(`grant usage on schema public to ${requestRole}`)

    const policies: [table: string, grants: string, policies: [command: string, using: string, check?: string][]][] = [
      [
        'declaration',
        'select, insert, update',
        [
          ['select', own],
          ['insert', '', write],
          ['update', write, write],
        ],
      ],
      ['tally', 'select', [['select', own]]],
      [
        'employer',
        'select, insert, update',
        [
          [
            'select',
            `(${all} or county = any(${list('counties')}) or supervisor = any(${list('departments')})
            or exists (select from declaration d where d.employer_id = employer.id))`,
          ],
          ['insert', '', write],
          ['update', write, write],
        ],
      ],
      [
        'stage_event',
        'select, insert, update',
        [
          ['select', declarationSeen],
          ['insert', '', `${setting('writes')} = 'on' and ${declarationSeen}`],
          ['update', `${setting('writes')} = 'on' and ${declarationSeen}`],
        ],
      ],
      [
        'import_run',
        'select, update',
        [
          ['select', runSeen],
          ['update', runSeen, runSeen],
        ],
      ],
      ['import_row', 'select', [['select', 'exists (select from import_run r where r.id = import_run_id)']]],
      [
        'audit_entry',
        'select, insert',
        [
          ['select', `${setting('audit')} = 'on'`],
          ['insert', '', `${setting('account')} is not null`],
        ],
      ],
    ]
    for (const [table, grants, rules] of policies) {
      this.addSql(`grant ${grants} on ${table} to ${requestRole}`)
      this.addSql(`alter table ${table} enable row level security`)
      for (const [command, using, check] of rules) {
        this.addSql(`create policy ${table}_${command} on ${table} for ${command} to ${requestRole}
          ${using ? `using (${using})` : ''} ${check ? `with check (${check})` : ''}`)
      }
    }
    this.addSql(`grant select on cycle, committee, calendar_day, revision, portal to ${requestRole}`)

    // Which import the data are of: the request may say so, and nothing else about the revision.
    this.addSql(`create function note_import(run integer, at timestamptz) returns void
      language sql security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        update revision set data_at = at, data_batch = run;
      end`)

    // A pattern can't use the trigram index under a policy; the ids it returns are joined under the policy.
    this.addSql(`create function search_declaration(years smallint[], needle text) returns setof integer
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select id from declaration where year = any(years)
          and search_text like '%' || replace(replace(replace(lower(needle), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
      end`)
    for (const definer of [
      'note_import(integer, timestamptz)',
      'search_declaration(smallint[], text)',
      'fold_tally()',
      'rebuild_tally()',
    ]) {
      this.addSql(`revoke execute on function ${definer} from public`)
    }
    this.addSql(`grant execute on function note_import(integer, timestamptz) to ${requestRole}`)
    this.addSql(`grant execute on function search_declaration(smallint[], text) to ${requestRole}`)
  }
}
