import { Migration } from '@mikro-orm/migrations'

/** Each has its missing values as the last value, so that a list can have them last in both directions. */
const orders: Record<string, string> = {
  pathway: `array_position(array['REVIEW', 'INITIAL_DETERMINATION', 'CONFERMENT', 'STEP_UP_RECOGNITION',
    'ENTRUSTED_REVIEW'], pathway)`,
  vote: `coalesce(array_position(array['PASSED', 'FAILED'], vote), 99)`,
  outcome: `coalesce(array_position(array['CONFIRMED', 'FAILED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN', 'DISQUALIFIED'],
    outcome), 99)`,
  holder: `(case when outcome is not null then '9' when desk = 'COMMITTEE' then '1' || coalesce(committee, '')
    when desk = 'COUNTY_HR' then '2' || county when desk = 'CITY_HR' then '3'
    when desk = 'SUPERVISOR' then '4' || coalesce(supervisor, '')
    when desk = 'EMPLOYER' then '5' || lpad(employer_id::text, 9, '0')
    else '6' || lpad(employer_id::text, 9, '0') end) collate "C"`,
}

/** The orders of the list's columns that had none (docs/decisions/0039-pages-of-lists.md). */
export class Migration087MoreOrders extends Migration {
  override up(): void {
    for (const [name, key] of Object.entries(orders)) {
      this.addSql(`create index declaration_by_${name} on declaration (year, (${key}), id)`)
    }
    // The planner knows nothing of an index's expressions until then.
    this.addSql('analyze declaration')
  }
}
