import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/**
 * One person's several declarations may lie in several counties. Whether a declaration is one of them is decided with the
 * owner's eyes; what leaves is its own number, which row-level security then shows to those who may see it.
 */
const facts = {
  // 五(二)2: 本年度不再受理.
  again_after_third_return: `select d.id from declaration d join declaration o
      on o.id_number_hash = d.id_number_hash and o.year = d.year and o.id <> d.id
    where o.year = in_year and o.not_accepted_reason = 'THIRD_RETURN'
      and o.ended_at < coalesce(d.submitted_at, d.entered_at)`,
  // 五(三): 三年内不得申报.
  declared_while_banned: `select d.id from declaration d join ban b on b.id_number_hash = d.id_number_hash
    where d.year = in_year and (b.series is null or b.series = d.series)
      and (coalesce(d.submitted_at, d.entered_at) at time zone 'Asia/Shanghai')::date between b.from_day and b.until_day`,
  live_twice: `select d.id from declaration d join (
      select id_number_hash from declaration
      where year = in_year and outcome is null and furthest_stage <> 'DRAFT' and id_number_hash is not null
      group by 1 having count(*) > 1) twice using (id_number_hash)
    where d.year = in_year and d.outcome is null and d.furthest_stage <> 'DRAFT'`,
}

export class Migration011FindingPerson extends Migration {
  override up(): void {
    this.addSql(`create index declaration_third_return on declaration (year, id_number_hash)
      where not_accepted_reason = 'THIRD_RETURN'`)
    for (const [name, query] of Object.entries(facts)) {
      this.addSql(`create function ${name}(in_year smallint) returns setof integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic ${query}; end`)
      this.addSql(`revoke execute on function ${name}(smallint) from public`)
      this.addSql(`grant execute on function ${name}(smallint) to ${requestRole}`)
    }
  }
}
