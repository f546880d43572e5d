import { Desk, Role } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import { NoReceivingDeskError } from './error'

type ReceivingDesk = Desk.COMMITTEE | Desk.COUNTY_HR | Desk.CITY_HR

/** The desk at which the viewer's office receives paper (二(二)); null when it receives none. */
export function ownDesk({ role, committees }: Viewer): ReceivingDesk | null {
  if (role === Role.CITY_HR) return Desk.CITY_HR
  if (role === Role.COUNTY_HR) return Desk.COUNTY_HR
  if (role === Role.DEPARTMENT && committees.length > 0) return Desk.COMMITTEE
  return null
}

/** @throws NoReceivingDeskError when the viewer's office receives no paper */
export function receivingDesk(viewer: Viewer): ReceivingDesk {
  const desk = ownDesk(viewer)
  if (!desk) throw new NoReceivingDeskError()
  return desk
}
