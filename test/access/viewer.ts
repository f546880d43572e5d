import type { Viewer } from '../../server/access/session/viewer'
import { Role } from '../../schema/vocabulary'

/** Any signed-in viewer. */
export function someViewer(viewer: Partial<Viewer> = {}): Viewer {
  return {
    accountId: 1,
    username: 'ma',
    displayName: '马科长',
    role: Role.CITY_HR,
    counties: [],
    committees: [],
    departments: [],
    mustChangePassword: false,
    passwordAged: false,
    mustEnrolSecondFactor: false,
    lastVisit: null,
    toured: true,
    separated: false,
    sessionHash: Buffer.alloc(32),
    ...viewer,
  }
}
