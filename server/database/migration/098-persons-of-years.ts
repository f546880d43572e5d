import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { dimensions, firstTraits, insertCells, traitFunctions } from './trait-function'

const nature = '(select nature from employer where employer.id = employer_id)'
/** Those of migration 077, and two more. */
export const traits = { ...firstTraits, declared_before: 'declared_last_year::text', employer_nature: nature }
const names = Object.keys(traits).join(', ')

const again = `insert into person_again (declaration_id, year, same_year)
    select id, year, in_year > 1 from (select id, year, count(*) over (partition by id_number_hash) as n,
        count(*) over (partition by id_number_hash, year) as in_year
      from declaration where id_number_hash is not null) person where n > 1`

/** Both declarations of a pair of one person. */
const noted = `insert into person_again (declaration_id, year, same_year)
  select known.id, known.year, bool_or(o.year = d.year) from person_change c
    join declaration d on d.id = c.declaration_id
    join declaration o on o.id_number_hash = d.id_number_hash and o.id <> d.id
    cross join lateral (values (d.id, d.year), (o.id, o.year)) known(id, year)
  group by known.id, known.year
  on conflict (declaration_id) do update set year = excluded.year, same_year = person_again.same_year or excluded.same_year
  where person_again.year <> excluded.year or excluded.same_year > person_again.same_year`

/** What a declaration is counted by, with the nature that its employer has or had. */
const codes = Object.values({ ...traits, employer_nature: 'changed_nature' }).join(', ')

/**
 * People of several years are counted from cells, too: `person_again` has the declarations of whose person there is another one in
 * whatever year. And the employer's nature is a trait, which follows changes of the employer (docs/decisions/0064).
 */
export class Migration098PersonsOfYears extends Migration {
  override up(): void {
    this.addSql("set local maintenance_work_mem = '512MB'")
    this.persons()
    this.nature()
    for (const statement of traitFunctions(traits, again)) this.addSql(statement)
    this.addSql('analyze person_again, trait_tally, narrow_trait')
  }

  private persons(): void {
    this.addSql('alter table person_again add column same_year boolean not null default true')
    this.addSql('alter table person_again alter column same_year drop default')
    this.addSql('truncate person_again')
    this.addSql(again)
    this.addSql('drop index person_again_year')
    this.addSql('create index person_again_year on person_again (year, same_year) include (declaration_id)')
    this.addSql(`create or replace function note_persons() returns void ${definer} as $$
      begin
        if not exists (select from person_change) then return; end if;
        execute $due$ ${noted} $due$;
        delete from person_change;
      end $$`)
    // Numbers alone, whose declarations the caller reads in its scope. By the table's policy each number was looked up first.
    this.addSql(`create function persons_again(years smallint[], in_one_year boolean) returns setof integer
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select declaration_id from person_again where year = any(years) and (same_year or not in_one_year);
      end`)
    this.addSql('revoke execute on function persons_again(smallint[], boolean) from public')
    this.addSql(`grant execute on function persons_again(smallint[], boolean) to ${requestRole}`)
  }

  private nature(): void {
    this.addSql('select fold_traits()')
    this.addSql('alter table trait_change add column employer_nature text')
    this.addSql(
      insertCells(`select 'employer_nature', employer_nature, ${dimensions}, count(*)
      from (select declaration.*, ${nature} as employer_nature from declaration) counted group by employer_nature, ${dimensions}`),
    )
    // Waits for those who write declarations of the employer, and they for it: of two at once the later one sees the other.
    this.addSql(`create function trait_employer() returns trigger ${definer} as $$
      begin
        perform from employer e where e.id in (select n.id from departed o join arrived n using (id)
          where o.nature is distinct from n.nature) order by e.id for update;
        insert into trait_change (${dimensions}, ${names}, n)
        select ${dimensions}, ${codes}, sign from (
          select declaration.*, changed.nature as changed_nature, changed.sign from declaration
            join (select id, side.* from departed o join arrived n using (id)
              cross join lateral (values (o.nature, -1), (n.nature, 1)) side(nature, sign)
              where o.nature is distinct from n.nature) changed on changed.id = declaration.employer_id
          for no key update of declaration) declaration;
        return null;
      end $$`)
    this.addSql(`create trigger trait_employer after update on employer
      referencing old table as departed new table as arrived for each statement execute function trait_employer()`)
  }
}
