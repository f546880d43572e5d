import { roles } from '../../schema/role'
import { Desk, type PaperDesk } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { PortalError } from '../errors'

const paperDesks: readonly PaperDesk[] = [Desk.CITY_HR, Desk.COUNTY_HR, Desk.COMMITTEE]

/** The desk at which the viewer's office receives paper (二(二)); null when it receives none. */
export function ownDesk({ role, committees }: Viewer): PaperDesk | null {
  const desk = paperDesks.find((each) => roles[role].desks.includes(each)) ?? null
  return desk === Desk.COMMITTEE && committees.length === 0 ? null : desk
}

/** @throws PortalError RECORD_NO_DESK when the viewer's office receives no paper */
export function receivingDesk(viewer: Viewer): PaperDesk {
  const desk = ownDesk(viewer)
  if (!desk) throw new PortalError('RECORD_NO_DESK', '当前账号没有评审委员会，不能接收纸质材料（二(二)）。')
  return desk
}
