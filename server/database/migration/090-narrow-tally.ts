import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { list, setting } from './scope-policy'

const place = 'county, series, committee, pathway'
const state = 'stage, furthest_stage, vote, outcome'

const wide = `county, series, level, committee, supervisor, pathway, ${state}`

export interface Table {
  name: string
  /** What its rows are counted by. */
  cells: string
  numbers: readonly string[]
}

/** The narrow tables, each with the tally that it sums. */
const tables: readonly (Table & { of: string })[] = [
  { name: 'narrow_tally', of: 'tally', cells: `year, ${place}, ${state}`, numbers: ['n', 'entered_sum'] },
  { name: 'narrow_past', of: 'past_tally', cells: `year, day, whole_month, ${place}, ${state}`, numbers: ['n'] },
  { name: 'narrow_flow', of: 'flow', cells: `year, day, ${place}, ${state}, lowest, highest`, numbers: ['n'] },
]

/** The tallies whose cells are merged by a function, as before, but so that nothing is appended to a narrow table. */
const folds: Readonly<Record<string, readonly Table[]>> = {
  fold_tally: [{ name: 'tally', cells: `year, ${wide}`, numbers: ['n', 'entered_sum'] }],
  fold_past: [
    { name: 'past_tally', cells: `year, day, whole_month, ${wide}`, numbers: ['n'] },
    {
      name: 'flow',
      cells: `year, day, county, series, committee, supervisor, pathway, ${state}, lowest, highest`,
      numbers: ['n'],
    },
  ],
  fold_narrow: tables,
}

const types: Readonly<Record<string, string>> = {
  year: 'smallint not null',
  day: 'date not null',
  whole_month: 'boolean not null',
  committee: 'text',
  vote: 'text',
  outcome: 'text',
  lowest: 'smallint not null',
  highest: 'smallint not null',
  n: 'integer not null',
  entered_sum: 'bigint not null',
}

/** What is added for rows of the tally, or taken away. */
export const add = ({ name, cells, numbers }: Table, from: string, sign: '' | '-') => `
  insert into ${name} (${cells}, ${numbers.join(', ')})
  select ${cells}, ${numbers.map((number) => `${sign}sum(${number})`).join(', ')} from ${from} group by ${cells}
  having ${numbers.map((number) => `sum(${number}) <> 0`).join(' or ')}`

const merge = ({ name, cells, numbers }: Table) => `
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
 * The tallies of the present, of past days and of the flow once more without supervisor and level, with which they have
 * six to twelve times as many cells: for questions that name neither (docs/decisions/0058). What is appended to a tally is
 * appended here; when cells of a tally are merged, no sum changes.
 */
export class Migration090NarrowTally extends Migration {
  override up(): void {
    for (const table of tables) this.create(table)
    this.addSql('create index narrow_tally_year on narrow_tally (year)')
    this.addSql('create index narrow_past_day on narrow_past (year, whole_month, day)')
    this.addSql('create index narrow_flow_year on narrow_flow (year)')
    for (const [fold, merged] of Object.entries(folds)) {
      this.addSql(`create or replace function ${fold}() returns void ${definer} as $$
        begin
          perform pg_advisory_xact_lock(hashtext('${fold}'));
          perform set_config('portal.folding', 'on', true);
          ${merged.map((table) => `${merge(table)};`).join('\n')}
          perform set_config('portal.folding', '', true);
        end $$`)
    }
    this.addSql('revoke execute on function fold_narrow() from public')
  }

  private create(table: (typeof tables)[number]): void {
    const { name, of, cells, numbers } = table
    const columns = [...cells.split(', '), ...numbers].map((column) => `${column} ${types[column] ?? 'text not null'}`)
    this.addSql(`create table ${name} (${columns.join(', ')})`)
    this.addSql(`grant select on ${name} to ${requestRole}`)
    this.addSql(`alter table ${name} enable row level security`)
    this.addSql(`create policy ${name}_select on ${name} for select to ${requestRole} using (${seenRows})`)
    this.addSql(add(table, of, ''))
    for (const [event, rows, sign] of [
      ['insert', 'new table as changed', ''],
      ['delete', 'old table as changed', '-'],
    ] as const) {
      this.addSql(`create function ${name}_${event}() returns trigger ${definer} as $$
        begin
          if current_setting('portal.folding', true) is not distinct from 'on' then return null; end if;
          ${add(table, 'changed', sign)};
          return null;
        end $$`)
      this.addSql(`create trigger ${name}_${event} after ${event} on ${of} referencing ${rows}
        for each statement execute function ${name}_${event}()`)
    }
  }
}
