import { Migration } from '@mikro-orm/migrations'

/** Where something of a year is kept that people brought in, recorded or decided. */
const kept = [
  'select from declaration d where d.year = cycle.year',
  'select from import_declaration i where i.year = cycle.year',
  'select from cycle_version v where v.year = cycle.year',
  'select from bureau_record r where r.year = cycle.year',
  'select from finding_acknowledgement a where a.year = cycle.year',
  'select from frozen_year f where f.year = cycle.year',
  'select from word_alias w where w.year = cycle.year',
  'select from reminder_declaration m where m.year = cycle.year',
  `select from committee c where c.year = cycle.year
    and (c.filed_at, c.meeting_from, c.meeting_to, c.convenor) is distinct from (null, null, null, null)`,
]

/**
 * Years that we invented were once put into every database. Where nothing of them is kept they go: a sample gets them
 * again at its start, a real database doesn't.
 */
export class Migration026Founded extends Migration {
  override up(): void {
    const empty = kept.map((rows) => `not exists (${rows})`).join(' and ')
    this.addSql(`delete from committee where year in (select year from cycle where is_sample and ${empty})`)
    this.addSql(`delete from cycle where is_sample and ${empty}
      and not exists (select from committee c where c.year = cycle.year)`)
  }
}
