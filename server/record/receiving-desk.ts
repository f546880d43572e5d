import { Desk, Role } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import { NoReceivingDeskError } from './error'

/** The desk at which the viewer's office receives paper (二(二)). @throws NoReceivingDeskError */
export function receivingDesk({ role, committees }: Viewer): Desk.COMMITTEE | Desk.COUNTY_HR | Desk.CITY_HR {
  if (role === Role.CITY_HR) return Desk.CITY_HR
  if (role === Role.COUNTY_HR) return Desk.COUNTY_HR
  if (role === Role.DEPARTMENT && committees.length > 0) return Desk.COMMITTEE
  throw new NoReceivingDeskError()
}
