import { Migration } from '@mikro-orm/migrations'
import { definer } from './definer'

/** Day in Beijing. */
const dayOf = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`

/** The columns of a way. */
export const columns = 'way_day, way_at, way_stage, way_rank, way_returned_on, way_vote'
const of = (table: string) => columns.replaceAll('way_', `${table}.way_`)

/**
 * What a way has of a day with events: the last one decides the stage; the rank is the highest until then.
 *
 * @param later which of two events at the same instant is the later one, if they are of the same stage
 * @param others the partition of one declaration's days, where there are days of others
 */
const entry = (later: string, others = '') => `max(entered_at) as entered_at,
  (array_agg(stage order by entered_at desc, stage_rank(stage) desc, ${later} desc))[1] as stage,
  max(max(stage_rank(stage))) over (${others} order by day) as rank, bool_or(stage = 'CORRECTION') as returned`

/**
 * The ways of declarations, from their stage events: one entry for each day with an event.
 *
 * @param wanted a condition on `declaration_id`
 */
const ways = (wanted: string) => `
  select declaration_id as id, array_agg(day order by day) as way_day, array_agg(entered_at order by day) as way_at,
    array_agg(stage order by day) as way_stage, array_agg(rank order by day) as way_rank,
    max(day) filter (where returned) as way_returned_on
  from (
    select declaration_id, day, ${entry('id', 'partition by declaration_id')}
    from (select *, ${dayOf('entered_at')} as day from stage_event where superseded_by is null and ${wanted}) event
    group by declaration_id, day
  ) step group by declaration_id`

/**
 * Votes of replaced rows, for the entries of a way: that of the last import that had read the row at the same step.
 *
 * @param id of the declaration
 * @param read condition on the step's instant `step.at` and the row's `image`
 */
export const replacedVotes = (
  way: string,
  id = `${way}.id`,
  read = `(image->>'entered_at')::timestamptz = step.at`,
) => `
  select case when bool_or(b.vote is not null) then array_agg(b.vote order by step.place) end as way_vote
  from unnest(${way}.way_at) with ordinality as step(at, place)
  left join lateral (
    select image->>'vote' as vote from import_before b
    where b.declaration_id = ${id} and ${read}
    order by import_run_id desc limit 1
  ) b on true
  where exists (select from import_before b where b.declaration_id = ${id})`

/** The ways of all declarations of a query of ids. */
const waysOf = (ids: string) => `
  select d.id, coalesce(way.way_day, '{}') as way_day, coalesce(way.way_at, '{}') as way_at,
    coalesce(way.way_stage, '{}') as way_stage, coalesce(way.way_rank, '{}') as way_rank, way.way_returned_on,
    replaced.way_vote
  from (${ids}) d left join (${ways(`declaration_id in (${ids})`)}) way on way.id = d.id
  left join lateral (${replacedVotes('way')}) replaced on true`

/**
 * Each declaration carries its own way: the days of its stage events as sorted arrays, so that what it was on a past day is
 * an expression over one row instead of a replay of its events (docs/decisions/0041-past-days.md). Triggers derive it from
 * `stage_event` and `import_before`, which stay the record.
 */
export class Migration043Way extends Migration {
  override up(): void {
    this.addSql(`alter table declaration
      add column way_day date[] not null default '{}', add column way_at timestamptz[] not null default '{}',
      add column way_stage text[] not null default '{}', add column way_rank smallint[] not null default '{}',
      add column way_returned_on date, add column way_vote text[]`)
    this.way()
    this.derive()

    // Nothing that is counted changes by it.
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`update declaration d set (${columns}) = (${of('w')})
      from (${waysOf('select id from declaration')}) w where w.id = d.id and w.way_day <> '{}'`)
    this.addSql('alter table declaration enable trigger user')
  }

  /** A way from the events of a file's row, so that an import writes a new declaration once and not twice. */
  private way(): void {
    this.addSql(`create function way_of(stages text[], instants timestamptz[], out way_day date[],
        out way_at timestamptz[], out way_stage text[], out way_rank smallint[], out way_returned_on date)
      language sql immutable set search_path = pg_catalog, public, pg_temp
      begin atomic
        select coalesce(array_agg(day order by day), '{}'), coalesce(array_agg(entered_at order by day), '{}'),
          coalesce(array_agg(stage order by day), '{}'), coalesce(array_agg(rank order by day), '{}'),
          max(day) filter (where returned)
        from (
          select day, ${entry('place')}
          from (select *, ${dayOf('entered_at')} as day
            from unnest(stages, instants) with ordinality as e(stage, entered_at, place)) event
          group by day
        ) step;
      end`)
  }

  private derive(): void {
    // Two writers of one declaration's events wait for each other, and the second one reads what the first one wrote.
    this.addSql(`create function derive_way(ids integer[]) returns void ${definer} as $$
      begin
        perform from declaration where id = any(ids) order by id for no key update;
        update declaration d set (${columns}) = (${of('w')})
        from (${waysOf('select unnest(ids) as id')}) w
        where w.id = d.id and (${of('d')}) is distinct from (${of('w')});
      end $$`)
    this.addSql('revoke execute on function derive_way(integer[]) from public')
    for (const table of ['stage_event', 'import_before']) {
      for (const [event, referencing, touched] of [
        ['insert', 'new table as arrived', 'select declaration_id from arrived'],
        ['delete', 'old table as departed', 'select declaration_id from departed'],
        [
          'update',
          'old table as departed new table as arrived',
          'select declaration_id from departed union select declaration_id from arrived',
        ],
      ]) {
        this.addSql(`create function way_after_${table}_${event}() returns trigger ${definer} as $$
          begin
            perform derive_way(array(select distinct declaration_id from (${touched}) touched));
            return null;
          end $$`)
        this.addSql(`create trigger way_after_${event} after ${event} on ${table} referencing ${referencing}
          for each statement execute function way_after_${table}_${event}()`)
      }
    }
  }
}
