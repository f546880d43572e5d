import { Migration } from '@mikro-orm/migrations'

/**
 * The declarations of a day of which something was found, with all that a count or a list of them asks: a quarter of the stored
 * answers. A filter by a rule, and the findings' trend under a filter that the tally hasn't, read all answers of the year. And
 * the cells by employer of a desk: of a year's, one in twenty waits for its employer.
 */
export class Migration097FoundAnswers extends Migration {
  override up(): void {
    this.addSql(`create index verdict_found on verdict (day, year, declaration_id)
      include (violated, milder, acknowledged, county, series, committee, supervisor, pathway, stage, furthest_stage, vote, outcome)
      where violated <> 0`)
    this.addSql('drop index trait_tally_trait')
    this.addSql('create index trait_tally_trait on trait_tally (year, trait, desk)')
  }
}
