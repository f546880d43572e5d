import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/** Which years hold data is asked past the policies: an office that has no declarations in a year works in it all the same. */
export class Migration025DeclaredYears extends Migration {
  override up(): void {
    this.addSql(`create function declared_years() returns setof smallint
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select c.year from cycle c where exists (select from declaration d where d.year = c.year);
      end`)
    this.addSql('revoke execute on function declared_years() from public')
    this.addSql(`grant execute on function declared_years() to ${requestRole}`)
  }
}
