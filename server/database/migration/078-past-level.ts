import { Migration } from '@mikro-orm/migrations'
import { definer } from './definer'

/** What a past day takes from today. */
const lasting = 'county, series, committee, supervisor, pathway'
const ofPast = `${lasting}, level`
const state = 'stage, furthest_stage, vote, outcome'

export const flowCells = (columns = lasting) => `year, day, ${columns}, ${state}, lowest, highest`

const cells = {
  past_tally: `year, day, whole_month, ${ofPast}, ${state}`,
  flow: flowCells(),
}
type Table = keyof typeof cells

const endedOn = `(d.ended_at at time zone 'Asia/Shanghai')::date`

/** A day of the row that is no day of its way, and not the same as one of `others`. */
const further = (day: string, others: string[]) =>
  `case when ${[`${day} <> all(d.way_day)`, ...others.map((other) => `${day} is distinct from ${other}`)].join(' and ')} then ${day} end`

/** The sorted days on which the row of a past day can change: those with events, and those of the row's own dates. */
const days = `select case when cardinality(further) = 0 then d.way_day
    else array(select unnest(d.way_day || further) order by 1) end as days
  from (select array_remove(array[${[
    further('d.entered_on', []),
    further('d.meeting_on', ['d.entered_on']),
    further(endedOn, ['d.entered_on', 'd.meeting_on']),
  ].join(', ')}], null) as further) further`

/** In the order of stage_rank. */
const steps =
  '{DRAFT,EMPLOYER_REVIEW,EMPLOYER_NOTICE,SUPERVISOR_REVIEW,HR_REVIEW,COMMITTEE_REVIEW,PAPER,MEETING,RESULT_NOTICE,CONFIRMATION,CERTIFICATE}'

/** Keeps the planner from repeating a subquery's expressions at each use. */
const once = 'offset 0'

/** Rows that came or left, or rows of which each says so itself. */
type Sign = 1 | -1 | 'd.n'

/**
 * From each of its days until the next one a declaration is in one cell of the past: the stage of the way's last entry until
 * then, and what `pastColumns` in server/filter says of the furthest stage, the vote and the outcome.
 */
export const states = (rows: string, sign: Sign) => `
  select year, moment.day, ${ofPast}, stage, furthest_stage, vote, outcome, moment.n
  from (
    select year, ${ofPast}, day, until, ${sign === 'd.n' ? 'n, ' : ''}case when moved then way_stage[k] else stage end as stage,
      case when since then ('${steps}'::text[])[coalesce(way_rank[k], 0) + 1] else furthest_stage end as furthest_stage,
      case when not since or way_rank[k] >= 7 and meeting_on <= day or way_rank[k] >= 8 or ended_on <= day
        then vote else way_vote[k] end as vote,
      case when coalesce(ended_on <= day, true) then outcome end as outcome
    from (
      select d.year, d.county, d.series, d.level, d.committee, d.supervisor, d.pathway, d.stage, d.furthest_stage, d.vote,
        d.outcome, d.entered_on, d.meeting_on, d.way_day, d.way_stage, d.way_rank, d.way_vote, ${endedOn} as ended_on,
        ${sign === 'd.n' ? 'd.n, ' : ''}c.day, all_days.days[c.place + 1] as until, width_bucket(c.day, d.way_day) as k
      from ${rows} d cross join lateral (${days}) all_days
      cross join lateral unnest(all_days.days) with ordinality as c(day, place)
      ${once}
    ) d
    cross join lateral (select k < cardinality(way_day) or entered_on > day as moved) step
    cross join lateral (select moved or coalesce(ended_on > day, false) or coalesce(meeting_on > day, false)
      as since) moment
    where k > 0 or not moved
    ${once}
  ) spell cross join lateral (values ${sign === 'd.n' ? '(day, n), (until, -n)' : `(day, ${sign}), (until, ${-sign})`}) moment(day, n)
  where moment.day is not null`

/** The days on which a declaration first came to a stage or beyond it, and the day of its end, in the cell of today. */
export const arrivals = (rows: string, sign: Sign, columns = lasting) => `
  select d.year, way.day, ${columns.replaceAll(/\w+/g, 'd.$&')}, d.stage, d.furthest_stage, d.vote,
    d.outcome, way.lowest, way.rank as highest, ${sign} as n
  from ${rows} d cross join lateral (
    select day, coalesce(d.way_rank[place - 1], 0) + 1 as lowest, rank
    from unnest(d.way_day, d.way_rank) with ordinality as step(day, rank, place)
    union all select ${endedOn}, 0, 0
  ) way where way.day is not null and way.rank >= way.lowest`

export const pastInsert = (table: Table, changes: string[], columns = lasting) => {
  const folded = (cell: string, from: string) => `select ${cell}, sum(n) as n from ${from}
    group by ${cell} having sum(n) <> 0`
  const change = `(${changes.join(' union all ')}) change`
  const flow = flowCells(columns)
  if (table === 'flow') return `insert into flow (${flow}, n) ${folded(flow, change)}`
  const daily = `year, day, ${ofPast}, ${state}`
  return `with daily as (${folded(daily, change)})
    insert into past_tally (${cells.past_tally}, n)
    select year, day, false, ${ofPast}, ${state}, n from daily
    union all ${folded(
      cells.past_tally,
      `(select year, date_trunc('month', day)::date as day, true as whole_month,
      ${ofPast}, ${state}, n from daily) monthly`,
    )}`
}

/** What a row's cells are made of. */
export const inputs = `year, ${ofPast}, ${state}, entered_on, ended_at, meeting_on, way_day, way_stage, way_rank, way_vote`
export const inputsOf = (table: string) => inputs.replaceAll(/\w+/g, `${table}.$&`)
/** The ids of an update's rows that leave a cell. */
export const altered = `select a.id from arrived a join departed d on d.id = a.id where (${inputsOf('a')}) is distinct from (${inputsOf('d')})`

const alteredOf = (table: 'arrived' | 'departed') => `(select * from ${table} where id in (${altered}))`

/** The tally of past days (044) has the level, too, by which most tables of the annual statistics count. */
export class Migration078PastLevel extends Migration {
  override up(): void {
    this.addSql('delete from past_tally')
    this.addSql('alter table past_tally add column level text not null')
    this.keep()
    this.fold()
    this.rebuild()
    this.addSql('select rebuild_past()')
  }

  private keep(): void {
    const triggers = [
      ['insert', ['arrived'], []],
      ['delete', [], ['departed']],
      ['update', [alteredOf('arrived')], [alteredOf('departed')]],
    ] as const
    for (const [event, arrived, departed] of triggers) {
      const appends = (['past_tally', 'flow'] as const).map((table) => {
        const half = table === 'flow' ? arrivals : states
        const rows = [...arrived.map((name) => half(name, 1)), ...departed.map((name) => half(name, -1))]
        return `${pastInsert(table, rows)};`
      })
      // A nested loop over an update's old and new rows, chosen for one row or in the hope of an early hit, takes minutes for
      // thousands of rows.
      const joins = event === 'update' ? 'set enable_nestloop = off' : ''
      this.addSql(`create or replace function past_${event}() returns trigger ${definer} ${joins} as $$
        begin
          ${event === 'update' ? `if not exists (${altered}) then return null; end if;` : ''}
          ${appends.join('\n')}
          return null;
        end $$`)
    }
  }

  /** Merges cells that have several rows; unlike a fold of everything it writes as much as has changed. */
  private fold(): void {
    const merges = (['past_tally', 'flow'] as const).map(
      (table) => `
        with repeated as (
          select ${cells[table]}, sum(n) as n, array_agg(${table}.ctid) as places from ${table}
          group by ${cells[table]} having count(*) > 1
        ), gone as (
          delete from ${table} where ctid = any(array(select unnest(places) from repeated))
        )
        insert into ${table} (${cells[table]}, n) select ${cells[table]}, n from repeated where n <> 0;`,
    )
    this.addSql(`create or replace function fold_past() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        ${merges.join('\n')}
      end $$`)
  }

  private rebuild(): void {
    this.addSql(`create or replace function rebuild_past() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        lock table declaration in share row exclusive mode;
        delete from past_tally;
        delete from flow;
        ${pastInsert('past_tally', [states('declaration', 1)])};
        ${pastInsert('flow', [arrivals('declaration', 1)])};
      end $$`)
  }
}
