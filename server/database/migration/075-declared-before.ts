import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/**
 * 上年申报: whether a person declared in the year before. A person may have declared in another county then, so it is decided
 * past the policies; only a class of a row that the viewer sees leaves.
 */
export class Migration075DeclaredBefore extends Migration {
  override up(): void {
    this.addSql(`create function declared_before(hash bytea, in_year smallint) returns text
      language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$ begin
        if hash is null then return 'UNKNOWN'; end if;
        if exists (select from declaration where year = in_year - 1::smallint and id_number_hash = hash
          and furthest_stage <> 'DRAFT') then return 'LAST_YEAR'; end if;
        if exists (select from declaration where year = in_year - 1::smallint) then return 'NEW'; end if;
        return 'UNKNOWN';
      end $$`)
    this.addSql('revoke execute on function declared_before(bytea, smallint) from public')
    this.addSql(`grant execute on function declared_before(bytea, smallint) to ${requestRole}`)
  }
}
