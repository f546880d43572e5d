import { Migration } from '@mikro-orm/migrations'

/**
 * The index by which declarations are counted by two attributes of people has the class of a return's reason, too: for each
 * such count all rows of the year were fetched.
 */
export class Migration092ReturnClassCovered extends Migration {
  override up(): void {
    this.addSql('drop index declaration_group')
    this.addSql(`create index declaration_group on declaration (year, county, series, stage, level, pathway)
      include (supervisor, furthest_stage, vote, outcome, gender, ethnicity, education, birth_date, employer_id, desk,
        entered_on, committee, id, specialty_name, fine_level, political_class, degree_class, current_title_date,
        certificate_state, declared_last_year, return_class)`)
  }
}
