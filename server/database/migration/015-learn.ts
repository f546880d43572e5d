import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/**
 * Lets an import tell the planner what it wrote before anybody sees it. Analysed only afterwards, a first import left a
 * moment in which the pages that hear of it asked with plans made for empty tables, and waited until they were cut off.
 */
export class Migration015Learn extends Migration {
  override up(): void {
    this.addSql(`create function learn_import(changed integer) returns void
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
      begin
        if changed > (select 0.1 * greatest(reltuples, 0) from pg_class where oid = 'declaration'::regclass) then
          analyze declaration (year, platform_no, county, series, committee, supervisor, employer_id, stage,
            furthest_stage, outcome, entered_on), stage_event (declaration_id, stage, superseded_by), employer (id), tally;
        end if;
      end $$`)
    this.addSql('revoke execute on function learn_import(integer) from public')
    this.addSql(`grant execute on function learn_import(integer) to ${requestRole}`)
  }
}
