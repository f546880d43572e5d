import type { Cycle } from '../../schema/cycle'
import type { DeskHolder } from '../../schema/reminder'
import { Desk, countyLabel, type County } from '../../schema/vocabulary'

/** The Chinese name to which the text is addressed. */
export function holderName(
  cycles: readonly Cycle[],
  { desk, committee, county, supervisor }: DeskHolder,
  employerName: string | null,
): string {
  switch (desk) {
    case Desk.COMMITTEE: {
      const body = cycles.flatMap(({ bodies }) => bodies).find(({ code }) => code === committee)
      return body?.annexNo ? `${body.name}评审委员会` : (body?.name ?? committee ?? '')
    }
    case Desk.COUNTY_HR:
      return `${countyLabel[county as County]?.zh ?? county}人力资源和社会保障局`
    case Desk.CITY_HR:
      return '市人力资源和社会保障局'
    case Desk.SUPERVISOR:
      return supervisor || '主管部门（未填）'
    default:
      return employerName ?? ''
  }
}

/** What `reminder.key` holds: a committee's code, a county's, the name of a department, the id of an employer. */
export function storedKey({ desk, committee, county, supervisor, employer }: DeskHolder): string {
  switch (desk) {
    case Desk.COMMITTEE:
      return committee ?? ''
    case Desk.COUNTY_HR:
      return county ?? ''
    case Desk.CITY_HR:
      return '650500'
    case Desk.SUPERVISOR:
      return supervisor ?? ''
    default:
      return employer ?? ''
  }
}
