import { Role, roleLabel } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'

/** 填报单位 and 发文机关: the viewer's office. A leader reads for the bureau, which stamps the form; a person has no stamp. */
export const reportingUnit = ({ role, displayName }: Pick<Viewer, 'role' | 'displayName'>): string =>
  role === Role.LEADER ? roleLabel.CITY_HR.zh : displayName
