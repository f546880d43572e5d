import { Migration } from '@mikro-orm/migrations'
import { addFindings, events, foldFindings, tallyFindings, type Event } from './045-finding-store'
import { arrivals, flowCells, pastInsert, states } from './078-past-level'
import { add, type Table } from './090-narrow-tally'
import { merge, summing } from './094-narrow-level'
import { pastUpdate } from './101-few-rows'
import { definer } from './definer'

const place = 'county, series, level, committee, pathway'
const placed = 'county, series, level, committee, supervisor, pathway'
const state = 'stage, furthest_stage, vote, outcome'

const flow: Table = { name: 'flow', cells: flowCells(placed), numbers: ['n'] }
const narrowFlow: Table = { name: 'narrow_flow', cells: flowCells(place), numbers: ['n'] }
const past: Table = { name: 'past_tally', cells: `year, day, whole_month, ${placed}, ${state}`, numbers: ['n'] }

/** By what findings are summed. */
const byLevel = `year, ${placed}, ${state}`

/**
 * The flow and the sums of findings have the level, too: with it they have a seventh more cells, and without it a filter by a level
 * read the declarations themselves (docs/decisions/0076).
 */
export class Migration109LevelEverywhere extends Migration {
  override up(): void {
    this.flow()
    this.findings()
    this.addSql('analyze flow, narrow_flow, verdict, finding_tally')
  }

  private flow(): void {
    for (const table of ['flow', 'narrow_flow']) {
      this.addSql(`truncate ${table}`)
      this.addSql(`alter table ${table} add column level text not null`)
    }
    for (const [event, rows, sign] of [
      ['insert', 'arrived', 1],
      ['delete', 'departed', -1],
    ] as const) {
      this.addSql(`create or replace function past_${event}() returns trigger ${definer} as $$
        begin
          ${pastInsert('past_tally', [states(rows, sign)])};
          ${pastInsert('flow', [arrivals(rows, sign, placed)], placed)};
          return null;
        end $$`)
      this.addSql(`create or replace function narrow_flow_${event}() returns trigger ${definer} as $$
        begin
          if current_setting('portal.folding', true) is not distinct from 'on' then return null; end if;
          ${add(narrowFlow, 'changed', sign === 1 ? '' : '-')};
          return null;
        end $$`)
    }
    this.addSql(pastUpdate(placed))
    this.addSql(`create or replace function fold_past() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        perform set_config('portal.folding', 'on', true);
        ${merge(past)};
        ${merge(flow)};
        perform set_config('portal.folding', '', true);
      end $$`)
    this.addSql(`create or replace function fold_narrow() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_narrow'));
        ${[...summing, narrowFlow].map((table) => `${merge(table)};`).join('\n')}
      end $$`)
    this.addSql(`create or replace function rebuild_past() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        lock table declaration in share row exclusive mode;
        delete from past_tally;
        delete from flow;
        ${pastInsert('past_tally', [states('declaration', 1)])};
        ${pastInsert('flow', [arrivals('declaration', 1, placed)], placed)};
      end $$`)
    this.addSql(pastInsert('flow', [arrivals('declaration', 1, placed)], placed))
  }

  private findings(): void {
    this.addSql('truncate finding_tally')
    this.addSql('alter table finding_tally add column level text not null')
    // Filled by one statement without the triggers and without this index, as each row is written again.
    this.addSql('drop index verdict_found')
    this.addSql('alter table verdict add column level text')
    this.addSql('alter table verdict disable trigger user')
    this.addSql(
      'update verdict set level = declaration.level from declaration where declaration.id = verdict.declaration_id',
    )
    this.addSql('delete from verdict where level is null')
    this.addSql('alter table verdict enable trigger user')
    this.addSql('alter table verdict alter column level set not null')
    this.addSql(`create index verdict_found on verdict (day, year, declaration_id)
      include (violated, milder, unchecked, acknowledged, ${placed}, ${state})
      where violated <> 0 or unchecked <> 0`)
    for (const event of Object.keys(events) as Event[]) this.addSql(tallyFindings(event, byLevel))
    this.addSql(foldFindings(byLevel))
    this.addSql(addFindings({ verdict: 1 }, byLevel))
  }
}
