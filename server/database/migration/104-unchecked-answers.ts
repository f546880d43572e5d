import { Migration } from '@mikro-orm/migrations'

/** The index of what was found has what can't be checked, too, so that the findings under any filter read no other answers. */
export class Migration104UncheckedAnswers extends Migration {
  override up(): void {
    this.addSql('drop index verdict_found')
    this.addSql(`create index verdict_found on verdict (day, year, declaration_id)
      include (violated, milder, unchecked, acknowledged, county, series, committee, supervisor, pathway, stage, furthest_stage, vote,
        outcome)
      where violated <> 0 or unchecked <> 0`)
  }
}
