import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

const plain = (name: string) => `coalesce(current_setting('scope.${name}', true), '')`
const lists = ['counties', 'committees', 'departments'].map(plain)

/** 异常变化说明: why a figure of the annual statistics moved much against the year before. */
export class Migration073ChangeReason extends Migration {
  override up(): void {
    // Who counts the same rows has the same scope; null for an account that sees none.
    this.addSql(`create function viewer_scope() returns text language sql stable
      return case when ${plain('all')} = 'on' then 'all'
        else nullif(${lists.join(` || E'\\x1e' || `)}, E'\\x1e\\x1e') end`)
    this.addSql(`create table change_reason (
      scope text not null,
      year smallint not null,
      -- The filter of the figure's rows, without the year.
      cell text not null check (length(cell) <= 2000),
      reason text not null check (length(reason) between 1 and 300),
      -- The figures of which it was said.
      before integer not null,
      now integer not null,
      account_id integer not null references account,
      account_name text not null,
      changed_at timestamptz not null,
      version integer not null default 1,
      primary key (year, scope, cell)
    )`)
    this.addSql('alter table change_reason enable row level security')
    this.addSql(`grant select, insert, update on change_reason to ${requestRole}`)
    const own = 'scope = (select viewer_scope())'
    this.addSql(`create policy change_reason_select on change_reason for select to ${requestRole} using (${own})`)
    const written = `${own} and account_id = (${setting('account')})::integer`
    this.addSql(`create policy change_reason_insert on change_reason for insert to ${requestRole}
      with check (${written})`)
    this.addSql(`create policy change_reason_update on change_reason for update to ${requestRole}
      using (${own}) with check (${written})`)
  }
}
