import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/** Whoever sees a declaration sees what it was; whoever made an import, what it replaced. */
const seen = `(import_run_id in (select id from import_run)
  or exists (select from declaration d where d.id = import_before.declaration_id))`

/** What a past day needs: rows as files told them then, and 一人两件在办 as it was: both begun, neither ended. */
export class Migration022PastDay extends Migration {
  override up(): void {
    this.addSql('create index import_before_declaration on import_before (declaration_id)')
    this.addSql(`alter policy import_before_select on import_before using ${seen}`)
    this.addSql(`create function live_twice(in_year smallint, at timestamptz) returns setof integer
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        with live as (
          select d.id, d.id_number_hash from declaration d
          where d.year = in_year and d.furthest_stage <> 'DRAFT' and d.id_number_hash is not null
            and coalesce(d.ended_at > at, d.outcome is null)
            and exists (select from stage_event e where e.declaration_id = d.id and e.superseded_by is null
              and stage_rank(e.stage) > 0 and e.entered_at <= at))
        select id from live where id_number_hash in (
          select id_number_hash from live group by 1 having count(*) > 1);
      end`)
    this.addSql('revoke execute on function live_twice(smallint, timestamptz) from public')
    this.addSql(`grant execute on function live_twice(smallint, timestamptz) to ${requestRole}`)
  }
}
