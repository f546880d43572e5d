import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { list, setting } from './scope-policy'

const place = 'county, series, level, committee, pathway'
const state = 'stage, furthest_stage, vote, outcome'

interface Table {
  name: string
  /** What its rows are counted by. */
  cells: string
  numbers: readonly string[]
}

/** The narrow tables that have the level now, each with the table that it sums. */
export const summing: readonly (Table & { of: string })[] = [
  { name: 'narrow_tally', of: 'tally', cells: `year, ${place}, ${state}`, numbers: ['n', 'entered_sum'] },
  { name: 'narrow_past', of: 'past_tally', cells: `year, day, whole_month, ${place}, ${state}`, numbers: ['n'] },
  {
    name: 'narrow_trait',
    // An employer has one supervisor: its cells would be as many.
    of: 'trait_tally',
    cells: `trait, code, year, ${place}, ${state}, desk, certificate_state`,
    numbers: ['n'],
  },
]

const flow: Table = {
  name: 'narrow_flow',
  cells: `year, day, county, series, committee, pathway, ${state}, lowest, highest`,
  numbers: ['n'],
}

/** What is added for rows of the wide table, or taken away. */
const add = ({ name, cells, numbers }: Table, from: string, sign: '' | '-') => `
  insert into ${name} (${cells}, ${numbers.join(', ')})
  select ${cells}, ${numbers.map((number) => `${sign}sum(${number})`).join(', ')} from ${from}
  ${name === 'narrow_trait' ? "where trait <> 'employer'" : ''}
  group by ${cells} having ${numbers.map((number) => `sum(${number}) <> 0`).join(' or ')}`

export const merge = ({ name, cells, numbers }: Table) => `
  with repeated as (
    select ${cells}, ${numbers.map((number) => `sum(${number}) as ${number}`).join(', ')}, array_agg(${name}.ctid) as places
    from ${name} group by ${cells} having count(*) > 1
  ), gone as (
    delete from ${name} where ctid = any(array(select unnest(places) from repeated))
  )
  insert into ${name} (${cells}, ${numbers.join(', ')}) select ${cells}, ${numbers.join(', ')} from repeated
  where ${numbers.map((number) => `${number} <> 0`).join(' or ')}`

/** The rows of the viewer's scope; none for a department, whose rows are chosen by the supervisor. */
const seenRows = `(${setting('all')} = 'on' or county = any(${list('counties')}) or committee = any(${list('committees')}))`

/**
 * The narrow tallies of the present and of past days have the level: without it they had a fifth fewer cells, and whatever asked
 * for a level read seven times as many. Cells of a trait exist once more without supervisor, too (docs/decisions/0062).
 */
export class Migration094NarrowLevel extends Migration {
  override up(): void {
    for (const name of ['narrow_tally', 'narrow_past']) {
      this.addSql(`truncate ${name}`)
      this.addSql(`alter table ${name} add column level text not null`)
    }
    this
      .addSql(`create table narrow_trait (trait text not null, code text, year smallint not null, county text not null,
      series text not null, level text not null, committee text, pathway text not null, stage text not null,
      furthest_stage text not null, vote text, outcome text, desk text not null, certificate_state text not null,
      n integer not null)`)
    this.addSql(`grant select on narrow_trait to ${requestRole}`)
    this.addSql('alter table narrow_trait enable row level security')
    this.addSql(`create policy narrow_trait_select on narrow_trait for select to ${requestRole} using (${seenRows})`)
    this.addSql('create index narrow_trait_trait on narrow_trait (year, trait)')
    for (const table of summing) this.keep(table)
    this.addSql(`create or replace function fold_narrow() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_narrow'));
        ${[...summing, flow].map((table) => `${merge(table)};`).join('\n')}
      end $$`)
    this.addSql('analyze narrow_tally, narrow_past, narrow_trait')
  }

  private keep(table: (typeof summing)[number]): void {
    const { name, of } = table
    this.addSql(add(table, of, ''))
    for (const [event, rows, sign] of [
      ['insert', 'new table as changed', ''],
      ['delete', 'old table as changed', '-'],
    ] as const) {
      this.addSql(`create or replace function ${name}_${event}() returns trigger ${definer} as $$
        begin
          if current_setting('portal.folding', true) is not distinct from 'on' then return null; end if;
          ${add(table, 'changed', sign)};
          return null;
        end $$`)
      this.addSql(`create or replace trigger ${name}_${event} after ${event} on ${of} referencing ${rows}
        for each statement execute function ${name}_${event}()`)
    }
  }
}
