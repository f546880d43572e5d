import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

/** The words of 简报 and 催办函 that an office changed, by year; viewer_scope() is of 073. */
export class Migration085PaperTemplate extends Migration {
  override up(): void {
    this.addSql(`create table paper_template (
      scope text not null,
      year smallint not null,
      kind text not null check (kind in ('BRIEF', 'LETTER')),
      -- Only the paragraphs that differ from the usual words.
      texts jsonb not null,
      account_id integer not null references account,
      account_name text not null,
      changed_at timestamptz not null,
      version integer not null default 1,
      primary key (scope, kind, year)
    )`)
    this.addSql('alter table paper_template enable row level security')
    this.addSql(`grant select, insert, update on paper_template to ${requestRole}`)
    const own = 'scope = (select viewer_scope())'
    const written = `${own} and account_id = (${setting('account')})::integer`
    this.addSql(`create policy paper_template_select on paper_template for select to ${requestRole} using (${own})`)
    this.addSql(`create policy paper_template_insert on paper_template for insert to ${requestRole}
      with check (${written})`)
    this.addSql(`create policy paper_template_update on paper_template for update to ${requestRole}
      using (${own}) with check (${written})`)
  }
}
