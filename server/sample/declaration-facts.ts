import type { Cycle } from '../../schema/cycle'
import { Level, Pathway, countyLabel, genderLabel, levelLabel, pathwayLabel, routeLabel } from '../../schema/vocabulary'
import type { Applicant } from './applicant'
import { shiftDay } from '../calendar/day-of'
import { evidenceFacts } from './evidence'
import type { Facts } from './life'
import { Random } from './random'
import { slips } from './slip'
import { committeeOf, routeOf, type Setting } from './story'
import { titlesOf, tradeOf } from './trade'

type Held = { currentTitle: string; currentTitleDate?: string }
type Policy = { ceSpecialty: string; cePublic: string; policyNote?: string }

/** Facts of a declaration that are known from its first day. @param number from 1 within the year */
export function declarationFacts(cycle: Cycle, applicant: Applicant, setting: Setting, number: number): Facts {
  const { series, pathway, level } = applicant
  const random = new Random(setting.seed, 'facts', cycle.year, number)
  const trade = tradeOf(series.code)
  const committee = committeeOf(applicant)
  const specialty = random.skewed(trade.specialties)
  const fine = level !== Level.INTERMEDIATE && random.chance(0.06)
  const asked = titlesOf(trade, specialty, level, fine)
  const stated = random.chance(0.3) ? levelLabel[level].zh : asked.levelWord
  const held = heldFacts(random, cycle.year, applicant, asked.held)
  const policy = policyFacts(random, cycle.year, applicant)
  return {
    platformNo: platformNo(setting, number),
    year: cycle.year,
    ...personFacts(applicant, { mistyped: slips('R48', setting, number), silent: slips('R41', setting, number) }),
    ...employerFacts(applicant),
    pathway: pathwayLabel[pathway].zh,
    series: series.name,
    specialty,
    level: stated,
    targetTitle: asked.title,
    ...held,
    ...(committee && { committee: bodyName(cycle, committee, slips('R23', setting, number)) }),
    ...policy,
    ...evidenceFacts(applicant, { setting, number, heldLevel: asked.heldLevel, ...held, ...policy }),
  }
}

const chineseDigits = '〇一二三四五六七八九'

/** The platform's number of a year's n-th declaration. */
export const numberOf = (year: number, number: number) => `HM${year}-${String(number).padStart(6, '0')}`

/** 四(一), R46: a declaration that didn't come through the platform has no number of it; the office invents one. */
function platformNo(setting: Setting, number: number): string {
  if (!slips('R46', setting, number)) return numberOf(setting.year, number)
  return `线下第${Array.from(String(number), (digit) => chineseDigits[Number(digit)]).join('')}号`
}

/** The committee's name, or by mistake the next one's in the list (R23). */
function bodyName({ bodies }: Cycle, code: string, mistaken: boolean): string {
  const index = bodies.findIndex((body) => body.code === code)
  return bodies[mistaken ? (index + 1) % bodies.length : index]!.name
}

/** @param mistyped whether the birth date contradicts the ID number (R48); silent: a cell is blank instead of 无 (R41) */
function personFacts({ person }: Applicant, { mistyped, silent }: Record<'mistyped' | 'silent', boolean>): Facts {
  const { name, gender, ethnicity, birthDate, idNumber, politicalStatus, education, degree } = person
  const idType = '居民身份证'
  const stated = { gender: genderLabel[gender].zh, birthDate: mistyped ? shiftDay(birthDate, 40) : birthDate }
  return { name, idType, idNumber, ethnicity, ...stated, education, degree, ...(!silent && { politicalStatus }) }
}

function employerFacts(applicant: Applicant): Facts {
  const { employer } = applicant
  const route = routeOf(applicant)
  return {
    employer: employer.name,
    employerCode: employer.code,
    employerNature: employer.nature,
    ...(employer.supervisor && { supervisor: employer.supervisor }),
    route: routeLabel[route].zh,
    ...(employer.county !== '650500' && { county: countyLabel[employer.county].zh }),
  }
}

/** Years of service after graduation before somebody can hold the title below this level. */
const serviceYears: Record<Level, number> = { [Level.SENIOR]: 5, [Level.INTERMEDIATE]: 1, [Level.JUNIOR]: 0 }

/** The current title: held for four to nine years, for less by young people; none by people who have just graduated. */
function heldFacts(random: Random, year: number, { person, pathway, level }: Applicant, held: string): Held {
  const graduatedAt = person.degree === '无' ? 20 : 22
  const earliest = Number(person.birthDate.slice(0, 4)) + graduatedAt + serviceYears[level]
  const obtained = Math.max(earliest, year - random.integer(4, 9))
  const none = pathway === Pathway.INITIAL_DETERMINATION || held === '无' || obtained >= year
  if (none) return { currentTitle: '无' }
  return { currentTitle: held, currentTitleDate: `${obtained}-${random.pick(['06', '10', '12'])}` }
}

function policyFacts(random: Random, year: number, { pathway, employer }: Applicant): Policy {
  const served = pathway === Pathway.STEP_UP_RECOGNITION || random.chance(0.04)
  const exempt = served && random.chance(0.8)
  const courses = () =>
    [year - 2, year - 1, year]
      .map((each) => `${each}${exempt && each === year ? '免试' : random.chance(0.003) ? '缺' : '合格'}`)
      .join('/')
  const note = policyNote(random, pathway, employer.county, served)
  return { ceSpecialty: courses(), cePublic: courses(), ...(note && { policyNote: note }) }
}

/** The policies of 六: one year early in 巴里坤 and 伊吾 (some in 伊州区 claim it too), 援疆, 访惠聚, 高技能人才, 职业资格. */
function policyNote(random: Random, pathway: Pathway, county: string, served: boolean): string | null {
  if (pathway === Pathway.STEP_UP_RECOGNITION) return '访惠聚三年高定'
  if (pathway === Pathway.ENTRUSTED_REVIEW) return '委托评审函'
  if (served) return '访惠聚驻村，继续教育免试'
  const early = { '650521': 0.12, '650522': 0.12, '650502': 0.004 }[county] ?? 0
  if (pathway === Pathway.REVIEW && random.chance(early)) return '提前1年'
  return random.weighted([
    [null, 930] as const,
    ['转评', 14],
    ['破格', 6],
    ['援疆', 20],
    ['高技能人才', 15],
    ['职业资格', 15],
  ])
}
