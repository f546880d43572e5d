import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { ownRows } from './scope-policy'
import { events, firstTraits, traitFunctions } from './trait-function'

const names = Object.keys(firstTraits)

const insertAgain = (among: string) => `insert into person_again (declaration_id, year)
  select known.id, d.year from ${among} c join declaration d on d.id = c.declaration_id
    join declaration o on o.id_number_hash = d.id_number_hash and o.year = d.year and o.id <> d.id
    cross join lateral (values (d.id), (o.id)) known(id)
  on conflict do nothing`

/**
 * Declarations counted by one attribute each, besides the tally's: additive like the tally (docs/decisions/0054). A change
 * appends one row for each declaration to `trait_change`; `fold_traits()` makes cells of them. Both together are summed.
 */
export class Migration077TraitTally extends Migration {
  override up(): void {
    this.addSql("set local maintenance_work_mem = '512MB'")
    this.tables()
    this.functions()
    this.persons()
    this.addSql('select rebuild_traits()')
    this.addSql('analyze trait_tally')
  }

  private tables(): void {
    const columns = `year smallint not null, county text not null, series text not null, level text not null, committee text,
      supervisor text, pathway text not null, stage text not null, furthest_stage text not null, vote text, outcome text,
      desk text not null, certificate_state text not null`
    this.addSql(`create table trait_tally (trait text not null, code text, ${columns}, n integer not null)`)
    this.addSql('create index trait_tally_trait on trait_tally (year, trait)')
    this.addSql(
      `create table trait_change (${columns}, ${names.map((name) => `${name} text`).join(', ')}, n integer not null)`,
    )
    for (const table of ['trait_tally', 'trait_change']) {
      this.addSql(`grant select on ${table} to ${requestRole}`)
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`create policy ${table}_select on ${table} for select to ${requestRole} using (${ownRows})`)
    }
    // Declarations of whose person there is, or was, another one in the year; a person is counted once.
    this.addSql('create table person_again (declaration_id integer primary key, year smallint not null)')
    this.addSql('create index person_again_year on person_again (year)')
    this.addSql(`grant select on person_again to ${requestRole}`)
    this.addSql('alter table person_again enable row level security')
    this.addSql(`create policy person_again_select on person_again for select to ${requestRole}
      using (exists (select from declaration d where d.id = declaration_id))`)
    this.addSql('create table person_change (declaration_id integer not null)')
  }

  private functions(): void {
    for (const statement of traitFunctions(firstTraits)) this.addSql(statement)
    for (const [event, { referencing }] of Object.entries(events)) {
      this.addSql(`create trigger trait_${event} after ${event} on declaration ${referencing}
        for each statement execute function trait_${event}()`)
    }
    for (const name of ['fold_traits()', 'rebuild_traits()']) {
      this.addSql(`revoke execute on function ${name} from public`)
    }
  }

  /**
   * Whether a person has another declaration is looked up at the commit, after the revision is raised: that waits for other
   * transactions that raise it, so of two that bring one person's declarations the second one sees both.
   */
  private persons(): void {
    this.addSql(`create function note_persons() returns void ${definer} as $$
      begin
        if not exists (select from person_change) then return; end if;
        execute $due$ ${insertAgain('person_change')} $due$;
        delete from person_change;
      end $$`)
    this.addSql('revoke execute on function note_persons() from public')
    this.addSql(`create function note_persons_at_commit() returns trigger ${definer} as $$
      begin
        perform note_persons();
        return null;
      end $$`)
    this.addSql(`create constraint trigger note_persons after insert on change
      deferrable initially deferred for each row execute function note_persons_at_commit()`)
  }
}
