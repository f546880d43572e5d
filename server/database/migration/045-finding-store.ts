import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { ownRows, setting } from './scope-policy'

/** The tally's dimensions, so that one condition selects cells of both. */
const dimensions = 'year, county, series, committee, supervisor, pathway, stage, furthest_stage, vote, outcome'
const masks = 'violated, milder, unchecked, acknowledged'
const counted = ['violated', 'milder', 'acknowledged', 'acknowledged_milder', 'cannot_check']

const bit = (mask: string) => `sum(n * (${mask} >> (rule - 1) & 1))`
const sums = [
  bit('violated'),
  bit('(violated & milder)'),
  bit('(violated & acknowledged)'),
  bit('(violated & milder & acknowledged)'),
  bit('unchecked'),
]

/** Adds the sums of answers, or takes them away. @param changes by the table that has them */
export function addFindings(changes: Readonly<Record<string, 1 | -1>>, by = dimensions): string {
  const halves = Object.entries(changes).map(([rows, sign]) => `select day, ${by}, ${masks}, ${sign} as n from ${rows}`)
  return `insert into finding_tally (day, ${by}, rule, ${counted.join(', ')})
    select day, ${by}, rule, ${sums.join(', ')}
    from (select day, ${by}, ${masks}, sum(n) as n from (${halves.join(' union all ')}) change
      group by day, ${by}, ${masks} having sum(n) <> 0) cell
    cross join generate_series(1, 60) rule
    where (violated | unchecked) >> (rule - 1) & 1 = 1
    group by day, ${by}, rule
    having ${sums.map((sum) => `${sum} <> 0`).join(' or ')}`
}

/** The function that keeps the sums in step with the answers. */
export function tallyFindings(event: Event, by = dimensions): string {
  const changes = Object.fromEntries(events[event][1].map((rows) => [rows, rows === 'arrived' ? 1 : -1] as const))
  return `create or replace function finding_tally_${event}() returns trigger ${definer} as $$
    begin
      ${addFindings(changes, by)};
      return null;
    end $$`
}

/** The function that merges the sums of a day. */
export const foldFindings = (
  by = dimensions,
) => `create or replace function fold_findings(in_year smallint, on_day date) returns void ${definer} as $$
  begin
    with gone as (delete from finding_tally where year = in_year and day = on_day returning *)
    insert into finding_tally (day, ${by}, rule, ${counted.join(', ')})
    select day, ${by}, rule, ${counted.map((column) => `sum(${column})`).join(', ')} from gone
    group by day, ${by}, rule having ${counted.map((column) => `sum(${column}) <> 0`).join(' or ')};
  end $$`

export const events = {
  insert: ['referencing new table as arrived', ['arrived']],
  update: ['referencing old table as departed new table as arrived', ['arrived', 'departed']],
  delete: ['referencing old table as departed', ['departed']],
} as const
export type Event = keyof typeof events

/** Other declarations of the same person and year; R13, R28 and R47 compare them. */
const othersOf = (rows: string) => `select o.id, o.year from (${rows}) p
  join declaration o on o.id_number_hash = p.id_number_hash and o.year = p.year and o.id <> p.id`
const person = (row: string) => `${row}.id, ${row}.year, ${row}.id_number_hash`
/** What the rules read of a person's other declarations. */
export const readByOthers = (row: string) => `(${row}.year, ${row}.id_number_hash, ${row}.outcome is null,
  ${row}.furthest_stage = 'DRAFT', ${row}.not_accepted_reason, ${row}.ended_at)`

const each = (rows: readonly string[], query: (row: string) => string) => rows.map(query).join(' union all ')
const ofSteps = (row: string) => {
  const own = `select d.* from (select distinct declaration_id from ${row}) e join declaration d on d.id = e.declaration_id`
  return `select id, year from (${own}) own union all ${othersOf(own)}`
}
const ofBan = (row: string) =>
  `select d.id, d.year from ${row} b join declaration d on d.id_number_hash = b.id_number_hash`
const ofExplained = (row: string) =>
  `select d.id, d.year from ${row} a join declaration d on d.year = a.year and d.platform_no = a.platform_no`

/** Everything that a rule reads of the database, and which declarations it is read for. */
export const dueQueries: Readonly<Record<string, Partial<Record<Event, string>>>> = {
  declaration: {
    insert: `select id, year from arrived union all ${othersOf(`select ${person('a')} from arrived a`)}`,
    delete: `select id, year from departed union all ${othersOf(`select ${person('d')} from departed d`)}`,
    update: `select id, year from arrived
        union all select d.id, d.year from departed d join arrived a using (id) where a.year <> d.year
        union all ${othersOf(
          each(
            ['d', 'a'],
            (row) => `select ${person(row)} from departed d join arrived a using (id)
              where ${readByOthers('d')} is distinct from ${readByOthers('a')}`,
          ),
        )}`,
  },
  stage_event: { insert: ofSteps('arrived'), update: ofSteps('arrived'), delete: ofSteps('departed') },
  employer: {
    update: `select d.id, d.year from departed o join arrived n using (id) join declaration d on d.employer_id = n.id
        where o.nature is distinct from n.nature`,
  },
  ban: { insert: ofBan('arrived'), update: each(['arrived', 'departed'], ofBan), delete: ofBan('departed') },
  finding_acknowledgement: {
    insert: ofExplained('arrived'),
    update: each(['arrived', 'departed'], ofExplained),
    delete: ofExplained('departed'),
  },
  calendar_day: {
    insert: 'select null::integer, null::smallint from arrived limit 1',
    delete: 'select null::integer, null::smallint from departed limit 1',
    update: `select null::integer, null::smallint from departed o join arrived n using (day)
        where o.number <> n.number limit 1`,
  },
}

/**
 * The rules' answers for each declaration, and their sums (docs/decisions/0038). `finding_due` lists the declarations whose
 * stored answers may be out of date: it is written in the transaction of the change, by appending alone, so no writer waits.
 */
export class Migration045FindingStore extends Migration {
  override up(): void {
    this.tables()
    this.sums()
    this.dues()
    this.persons()
    this.rights()
    this.addSql('create index finding_acknowledgement_subject on finding_acknowledgement (year, platform_no)')
    // The first day with a working-day number is looked up for each row that waits on a desk.
    this.addSql('create index calendar_day_number on calendar_day (number, day)')
  }

  private tables(): void {
    // Bit n − 1 is rule n. `day` is a past day, of which the columns are too, or infinity for the present.
    this.addSql(`create table verdict (
      declaration_id integer not null,
      day date not null,
      year smallint not null, county text not null, series text not null, committee text, supervisor text,
      pathway text not null, stage text not null, furthest_stage text not null, vote text, outcome text,
      violated bigint not null, milder bigint not null, unchecked bigint not null, acknowledged bigint not null,
      -- At any instant from the first to before the second the answers are the same.
      holds_from timestamptz not null,
      holds_until timestamptz not null,
      primary key (day, year, declaration_id)
    )`)
    this.addSql('create index verdict_declaration on verdict (declaration_id)')
    this.addSql(`create index verdict_until on verdict (day, year, holds_until) where holds_until < 'infinity'`)
    this.addSql(`create index verdict_from on verdict (day, year, holds_from) where holds_from > '-infinity'`)
    this.addSql(`create table finding_tally (
      day date not null,
      year smallint not null, county text not null, series text not null, committee text, supervisor text,
      pathway text not null, stage text not null, furthest_stage text not null, vote text, outcome text,
      rule smallint not null,
      ${counted.map((column) => `${column} integer not null`).join(', ')}
    )`)
    this.addSql('create index finding_tally_day on finding_tally (year, day)')
    // For which notice and rules the answers of a year and day are decided; without a row none are. The worker decides the
    // declarations of a new one by id: those up to filled_to are done, and all if it is null.
    this.addSql(`create table finding_basis (
      year smallint not null,
      day date not null,
      fingerprint text not null,
      filled_to integer default 0,
      primary key (year, day)
    )`)
    // Without a declaration: all of the year, without a year: all. Without a day: the present and every stored day.
    this.addSql(`create table finding_due (
      id bigint generated always as identity primary key,
      declaration_id integer,
      year smallint,
      day date
    )`)
    this.addSql('create index finding_due_day on finding_due (day, year, id)')
  }

  /** Additive like the tally: only ever appended, folded by the worker that decides. */
  private sums(): void {
    for (const event of Object.keys(events) as Event[]) {
      this.addSql(tallyFindings(event))
      this.addSql(`create trigger finding_tally_${event} after ${event} on verdict ${events[event][0]}
        for each statement execute function finding_tally_${event}()`)
    }
    this.addSql(foldFindings())
    this.addSql('revoke execute on function fold_findings(smallint, date) from public')
  }

  private dues(): void {
    for (const [table, queries] of Object.entries(dueQueries)) this.due(table, queries)
  }

  /** Planned each time: a plan that is kept from a statement of one row would compare each of many rows with each other. */
  private due(table: string, queries: Partial<Record<Event, string>>): void {
    for (const event of Object.keys(queries) as Event[]) {
      this.addSql(`create function finding_due_${table}_${event}() returns trigger ${definer} as $$
        begin
          execute $due$ insert into finding_due (declaration_id, year) ${queries[event]} $due$;
          return null;
        end $$`)
      this.addSql(`create trigger finding_due_${event} after ${event} on ${table} ${events[event][0]}
        for each statement execute function finding_due_${table}_${event}()`)
    }
  }

  /** 011-finding-person's facts, asked of some declarations: those of a whole year take seconds. */
  private persons(): void {
    const live = (row: string) =>
      `${row}.year = in_year and ${row}.outcome is null and ${row}.furthest_stage <> 'DRAFT'`
    const lived = (row: string) => `${row}.year = in_year and ${row}.furthest_stage <> 'DRAFT'
      and coalesce(${row}.ended_at > at, ${row}.outcome is null)
      and exists (select from stage_event e where e.declaration_id = ${row}.id and e.superseded_by is null
        and stage_rank(e.stage) > 0 and e.entered_at <= at)`
    const other = (holds: (row: string) => string) => `select d.id from declaration d
      where d.id = any(among) and ${holds('d')} and exists (select from declaration o
        where o.id_number_hash = d.id_number_hash and o.id <> d.id and ${holds('o')})`
    const facts = [
      ['live_twice', 'in_year smallint, among integer[]', other(live)],
      ['live_twice', 'in_year smallint, at timestamptz, among integer[]', other(lived)],
      [
        'again_after_third_return',
        'in_year smallint, among integer[]',
        `select d.id from declaration d where d.id = any(among) and d.year = in_year and exists (
          select from declaration o where o.id_number_hash = d.id_number_hash and o.year = in_year and o.id <> d.id
            and o.not_accepted_reason = 'THIRD_RETURN' and o.ended_at < coalesce(d.submitted_at, d.entered_at))`,
      ],
    ] as const
    for (const [name, given, query] of facts) {
      this.addSql(`create function ${name}(${given}) returns setof integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
        begin atomic ${query}; end`)
      const types = given.replaceAll(/\b\w+ (\w+)/g, '$1')
      this.addSql(`revoke execute on function ${name}(${types}) from public`)
      this.addSql(`grant execute on function ${name}(${types}) to ${requestRole}`)
    }
  }

  private rights(): void {
    this.addSql(`grant select on verdict, finding_tally, finding_due, finding_basis to ${requestRole}`)
    for (const table of ['verdict', 'finding_tally']) {
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`create policy ${table}_select on ${table} for select to ${requestRole} using (${ownRows})`)
    }
    // Who sees the declaration, or saw it when it was decided, learns that it is due.
    this.addSql('alter table finding_due enable row level security')
    this.addSql(`create policy finding_due_select on finding_due for select to ${requestRole}
      using (declaration_id is null and ${setting('account')} is not null
        or exists (select from declaration d where d.id = finding_due.declaration_id)
        or exists (select from verdict v where v.declaration_id = finding_due.declaration_id))`)
  }
}
