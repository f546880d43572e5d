import { Migration } from '@mikro-orm/migrations'

/** The columns of which a filter, a dimension or a measure asks, so that counting reads no row. */
const counted = `supervisor, furthest_stage, vote, outcome, gender, ethnicity, education, birth_date, employer_id, desk,
  entered_on, committee, id`

/** Indexes after which a list is read in its order, page by page: each begins with the year and ends with the id. */
const orders: Record<string, string> = {
  // With the columns of the scope, so that a jump to a page passes over index entries and not over rows.
  platform_no: `(year, platform_no collate "C", id) include (county, committee, supervisor)`,
  name: `(year, (pinyin_key(name, split_part(search_text, E'\\n', 3))) collate pinyin, id)`,
  county: '(year, county, id)',
  series: '(year, series, id)',
  level: `(year, (array_position(array['SENIOR', 'INTERMEDIATE', 'JUNIOR'], level)), id)`,
  stage: '(year, stage_rank(stage), id)',
  submitted: '(year, submitted_at, id)',
  unsubmitted: '(year, id) where submitted_at is null',
  entered: '(year, stage, (case when outcome is null then 0 else 1 end), entered_at, id)',
}

/** The order of every list, and what a filter counts, by indexes alone (docs/decisions/0039-pages-of-lists.md). */
export class Migration034ListOrder extends Migration {
  override up(): void {
    for (const [name, columns] of Object.entries(orders)) {
      this.addSql(`create index declaration_by_${name} on declaration ${columns}`)
    }
    this.addSql('drop index declaration_employer')
    this.addSql('create index declaration_by_employer on declaration (employer_id, year, id)')
    this.addSql(`create index employer_by_name on employer ((pinyin_key(name, '')) collate pinyin, id)`)

    this.addSql('drop index declaration_group')
    this.addSql(
      `create index declaration_group on declaration (year, county, series, stage, level, pathway) include (${counted})`,
    )
    // A department's scope: its committees and the employers that it supervises.
    this.addSql('create index declaration_committee on declaration (committee, year)')
    this.addSql('create index declaration_supervisor on declaration (supervisor, year)')
    // The planner knows nothing of an index's expressions until then.
    this.addSql('analyze declaration, employer')
  }
}
