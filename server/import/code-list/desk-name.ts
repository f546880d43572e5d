import { Stage } from '../../../schema/vocabulary'

/** Name of an office in a file → the stage at which it handles a declaration. */
export const deskNames: ReadonlyMap<string, Stage> = new Map([
  ['单位', Stage.EMPLOYER_REVIEW],
  ['用人单位', Stage.EMPLOYER_REVIEW],
  ['所在单位', Stage.EMPLOYER_REVIEW],
  ['主管部门', Stage.SUPERVISOR_REVIEW],
  ['人社', Stage.HR_REVIEW],
  ['人社局', Stage.HR_REVIEW],
  ['人社部门', Stage.HR_REVIEW],
  ['市人社局', Stage.HR_REVIEW],
  ['区县人社局', Stage.HR_REVIEW],
  ['县人社局', Stage.HR_REVIEW],
  ['区人社局', Stage.HR_REVIEW],
  ['评委会', Stage.COMMITTEE_REVIEW],
  ['评审委员会', Stage.COMMITTEE_REVIEW],
  ['形式审核', Stage.COMMITTEE_REVIEW],
])
