import { Pathway, levelLabel, type Level } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import type { Applicant } from './applicant'
import type { Facts } from './life'
import { Random } from './random'
import { slips, type PlantedRule } from './slip'
import type { Setting } from './story'

/** Facts of a declaration on which its evidence depends. */
interface Declared {
  setting: Setting
  /** Number of the declaration, from 1 within the year. */
  number: number
  /** Level of the title below the one applied for. */
  heldLevel: Level
  currentTitle: string
  policyNote?: string
  ceSpecialty: string
  cePublic: string
}

/** The evidence of a declaration on its first day; mostly correct. */
export function evidenceFacts({ pathway, employer }: Applicant, declared: Declared): Facts {
  const { setting, number, policyNote } = declared
  const random = new Random(setting.seed, 'evidence', setting.year, number)
  const slip = (rule: PlantedRule) => slips(rule, setting, number)
  const early = policyNote === '提前1年'
  const stepsUp = pathway === Pathway.STEP_UP_RECOGNITION
  return {
    personStatus: slip('R26') ? '离退休' : '在职',
    currentLevel: currentLevel(declared),
    educationProof: slip('R40') ? '无' : random.chance(0.8) ? '学信网' : '扫描件',
    ...(early && { firstDeclaration: slip('R30') ? '否' : '是' }),
    ...((early || stepsUp) && { examBased: slip('R33') ? '是' : '否' }),
    ...(pathway === Pathway.ENTRUSTED_REVIEW && { entrustmentNo: letter(random, slip('R24')) }),
    ...(employer.nature === '外省驻疆企业' && { agencyLetterNo: letter(random, slip('R38')) }),
    ...(employer.nature === '民营企业' && { socialInsurance: slip('R39') ? '否' : '是' }),
    ...(policyNote === '职业资格' && { qualificationNo: slip('R42') ? '无' : `Z${random.integer(100000, 999999)}` }),
    ...(policyNote === '援疆' && aidFacts(random, setting, slip('R37'))),
    ...serviceFacts(random, declared, stepsUp, slip),
  }
}

function letter(random: Random, missing: boolean): string {
  return missing ? '无' : `委字〔${random.integer(1, 999)}〕号`
}

function currentLevel({ heldLevel, currentTitle }: Declared): string {
  return currentTitle === '无' ? '无' : levelLabel[heldLevel].zh
}

/** For 访惠聚 and similar service (六(四)): years of service, appraisals, months this year, the exemption form. */
function serviceFacts(
  random: Random,
  { setting: { year }, policyNote, ceSpecialty, cePublic }: Declared,
  stepsUp: boolean,
  slip: (rule: PlantedRule) => boolean,
): Facts {
  const exempt = [policyNote, ceSpecialty, cePublic].some((text) => text?.includes('免试'))
  if (!stepsUp && !exempt) return { serviceYears: '无' }
  const threeYears = [year - 2, year - 1, year]
  const served = stepsUp ? threeYears : [year]
  const years = stepsUp && slip('R31') ? [year - 4, year - 2, year] : slip('R36') ? [year - 2, year - 1] : served
  const unfounded = slip('R35')
  return {
    serviceYears: years.join('、'),
    ...(stepsUp && { excellentYears: threeYears.join('、') }),
    serviceMonths: unfounded && random.chance(0.5) ? random.integer(1, 5) : random.integer(6, 12),
    exemptionFormNo: unfounded ? '无' : `免〔${year}〕${random.integer(1, 400)}号`,
  }
}

/** For 援疆 (三(三)): it lasts at least a year, isn't over yet and has the sending office's approval. */
function aidFacts(random: Random, { timetable: { open } }: Setting, wrong: boolean): Facts {
  const kind = wrong ? random.pick(['SHORT', 'OVER', 'REFUSED'] as const) : null
  return {
    aidFrom: shiftDay(open, kind === 'SHORT' ? -200 : -random.integer(450, 700)),
    aidTo: shiftDay(open, kind === 'OVER' ? -30 : random.integer(250, 600)),
    aidApproved: kind === 'REFUSED' ? '否' : '是',
  }
}
