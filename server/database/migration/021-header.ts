import { Migration } from '@mikro-orm/migrations'

/** What a person may say of a file: where its header stands, of which counties it tells all, what is not of the notice. */
export class Migration021Header extends Migration {
  override up(): void {
    this.addSql(`alter table import_run
      -- The first rows of each sheet, without what tells persons apart.
      add column heads jsonb not null default '[]',
      -- Sheet, first and last row of the header as a person chose them.
      add column chosen_header jsonb,
      -- Years and counties of its rows, with how many, how many are stored, and whether it tells all of them.
      add column areas jsonb not null default '[]',
      -- Rows of a series that a person said is not of the notice.
      add column other_notice_count integer not null default 0`)
    // Earlier reports say where the last row stands alone.
    this.addSql(`update import_run set header = header || jsonb_build_object('firstRow', header->'rowNumber')
      where header is not null`)
    // Null: the header is found by itself.
    this.addSql('alter table import_layout add column levels smallint')
  }
}
