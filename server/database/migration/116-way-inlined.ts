import { Migration } from '@mikro-orm/migrations'

const body = `begin atomic
    select coalesce(array_agg(day order by day), '{}'), coalesce(array_agg(entered_at order by day), '{}'),
      coalesce(array_agg(stage order by day), '{}'), coalesce(array_agg(rank order by day), '{}'),
      max(day) filter (where returned)
    from (
      select day, max(entered_at) as entered_at,
        (array_agg(stage order by entered_at desc, stage_rank(stage) desc, place desc))[1] as stage,
        max(max(stage_rank(stage))) over (order by day) as rank, bool_or(stage = 'CORRECTION') as returned
      from (select *, (entered_at at time zone 'Asia/Shanghai')::date as day
        from unnest(stages, instants) with ordinality as e(stage, entered_at, place)) event
      group by day
    ) step;
  end`
const parameters = 'stages text[], instants timestamptz[]'

/**
 * The way of each row of an import took half a second of 20,000 rows, most of it to begin the function's statement. As a set it
 * becomes part of the statement that asks for it. Its names are bound where it is created, so it needs no search path.
 */
export class Migration116WayInlined extends Migration {
  override up(): void {
    this.addSql('drop function way_of(text[], timestamptz[])')
    this
      .addSql(`create function way_of(${parameters}) returns table (way_day date[], way_at timestamptz[], way_stage text[],
      way_rank smallint[], way_returned_on date) language sql immutable rows 1 ${body}`)
  }

  override down(): void {
    this.addSql('drop function way_of(text[], timestamptz[])')
    this
      .addSql(`create function way_of(${parameters}, out way_day date[], out way_at timestamptz[], out way_stage text[],
      out way_rank smallint[], out way_returned_on date) language sql immutable set search_path = pg_catalog, public, pg_temp
      ${body}`)
  }
}
