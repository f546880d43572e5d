import type { SampleAccount, Viewer } from '../../schema/viewer'
import { Role } from '../../schema/vocabulary'

/** A sample account with its scope; its password is `samplePassword`. */
export type SampleAccountSeed = SampleAccount & Pick<Viewer, 'counties' | 'committees' | 'departments'>

const account = (
  username: string,
  displayName: string,
  role: Role,
  scope: Partial<Pick<Viewer, 'counties' | 'committees' | 'departments'>> = {},
): SampleAccountSeed => ({ username, displayName, role, counties: [], committees: [], departments: [], ...scope })

const countyBureau = (username: string, displayName: string, county: string) =>
  account(username, displayName, Role.COUNTY_HR, { counties: [county] })

/** The username is the code of the committee. */
const department = (committee: string, name: string) =>
  account(committee, name, Role.DEPARTMENT, { committees: [committee], departments: [name] })

/** Annex 4's ten committees in its order, then 市教育局, which isn't in it. */
export const sampleAccounts: SampleAccountSeed[] = [
  account('bureau', '市人社局', Role.CITY_HR),
  countyBureau('yizhou', '伊州区人社局', '650502'),
  countyBureau('barkol', '巴里坤县人社局', '650521'),
  countyBureau('yiwu', '伊吾县人社局', '650522'),
  department('quality', '市市场监督管理局'),
  department('archives', '市档案局'),
  department('agriculture', '市农业农村局'),
  department('forestry', '市林草局'),
  department('water', '市水利局'),
  department('environment', '市生态环境局'),
  department('construction', '市住建局'),
  department('press', '市委宣传部'),
  department('culture', '市文广旅局'),
  department('party-school', '市委党校'),
  department('education', '市教育局'),
  account('leader', '局领导', Role.LEADER),
  account('auditor', '审计', Role.AUDITOR),
]
