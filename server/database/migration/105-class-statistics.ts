import { Migration } from '@mikro-orm/migrations'

const age = `year - left(birth_date, 4)::integer`
const tenure = `(year - left(current_title_date, 4)::integer)`

/** The classes of people as filters and groups have them, word for word: PostgreSQL compares the expressions. */
const classes: Readonly<Record<string, string>> = {
  age_band: `case
    when birth_date is null then null
    when ${age} <= 35 then 'UP_TO_35'
    when ${age} <= 45 then 'FROM_36_TO_45'
    when ${age} <= 55 then 'FROM_46_TO_55'
    else 'FROM_56' end`,
  age_five: `case
    when birth_date is null then 'UNKNOWN'
    when ${age} <= 25 then 'UP_TO_25'
    when ${age} <= 30 then 'FROM_26_TO_30'
    when ${age} <= 35 then 'FROM_31_TO_35'
    when ${age} <= 40 then 'FROM_36_TO_40'
    when ${age} <= 45 then 'FROM_41_TO_45'
    when ${age} <= 50 then 'FROM_46_TO_50'
    when ${age} <= 55 then 'FROM_51_TO_55'
    when ${age} <= 60 then 'FROM_56_TO_60'
    else 'FROM_61' end`,
  tenure: `case
    when current_title_date is null then 'UNKNOWN'
    when ${tenure} <= 3 then 'UP_TO_3'
    when ${tenure} = 4 then 'YEARS_4'
    when ${tenure} = 5 then 'YEARS_5'
    when ${tenure} <= 10 then 'FROM_6_TO_10'
    else 'FROM_11' end`,
  ethnic_class: `case
    when ethnicity is null then 'UNKNOWN' when ethnicity in ('汉', '汉族') then 'HAN' else 'MINORITY' end`,
  graded_level: `coalesce(fine_level,
    case level when 'SENIOR' then 'SENIOR_UNDIVIDED' when 'JUNIOR' then 'JUNIOR_UNDIVIDED' else level end)`,
}

/**
 * How common each class is. Without it the planner expects one in two hundred declarations under such a filter, sorts hundreds of
 * thousands on disk to group them, and looks up each of them apart.
 */
export class Migration105ClassStatistics extends Migration {
  override up(): void {
    for (const [name, expression] of Object.entries(classes)) {
      this.addSql(`create statistics declaration_${name} on (${expression}) from declaration`)
    }
    this.addSql('analyze declaration')
  }
}
