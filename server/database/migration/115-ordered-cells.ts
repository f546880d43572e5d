import { Migration } from '@mikro-orm/migrations'

/** Each table with the index by which it is read. */
const read = {
  tally: 'tally_year',
  narrow_tally: 'narrow_tally_year',
  flow: 'flow_year',
  narrow_flow: 'narrow_flow_year',
  past_tally: 'past_tally_day',
  narrow_past: 'narrow_past_day',
  trait_tally: 'trait_tally_trait',
  narrow_trait: 'narrow_trait_trait',
  finding_tally: 'finding_tally_day',
}

/**
 * The cells of a year lay wherever they were written, eleven on a page that has room for forty-one, so that a question read
 * four times as many pages as it needed (docs/decisions/0085). `ordered` is the revision up to which they are ordered.
 */
export class Migration115OrderedCells extends Migration {
  override up(): void {
    this.addSql('alter table revision add column ordered bigint not null default 0')
    for (const [table, index] of Object.entries(read)) this.addSql(`cluster ${table} using ${index}`)
    this.addSql('update revision set ordered = value')
  }

  override down(): void {
    this.addSql('alter table revision drop column ordered')
    for (const table of Object.keys(read)) this.addSql(`alter table ${table} set without cluster`)
  }
}
