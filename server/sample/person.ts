import { Gender, Level } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import { checkCharacter } from '../../schema/field/id-number'
import { inventName } from './name'
import type { Random } from './random'

export interface Person {
  name: string
  gender: Gender
  ethnicity: string
  /** yyyy-mm-dd */
  birthDate: string
  idNumber: string
  politicalStatus: string
  education: string
  degree: string
}

const ethnicities = [
  ['汉族', 65],
  ['维吾尔族', 20],
  ['哈萨克族', 9],
  ['回族', 4],
  ['蒙古族', 1.2],
  ['满族', 0.4],
  ['土家族', 0.3],
  ['东乡族', 0.1],
] as const

const politicalStatuses = [
  ['群众', 50],
  ['中共党员', 38],
  ['共青团员', 9],
  ['中共预备党员', 1.5],
  ['民盟盟员', 0.8],
  ['九三学社社员', 0.7],
] as const

const educations = {
  [Level.SENIOR]: [
    ['大学本科', 78],
    ['硕士研究生', 15],
    ['大学专科', 6],
    ['博士研究生', 1],
  ],
  [Level.INTERMEDIATE]: [
    ['大学本科', 72],
    ['大学专科', 17],
    ['硕士研究生', 10],
    ['中专', 1],
  ],
  [Level.JUNIOR]: [
    ['大学本科', 62],
    ['大学专科', 29],
    ['硕士研究生', 4],
    ['中专', 5],
  ],
} as const

const ages: Record<Level, [number, number]> = {
  [Level.SENIOR]: [38, 59],
  [Level.INTERMEDIATE]: [29, 51],
  [Level.JUNIOR]: [22, 38],
}

/**
 * Invented people. Their ID numbers are unique within ten years, as each year has its own hundred sequence numbers. No
 * place has the prefix 900000, so that no number belongs to a real person.
 */
export class Population {
  readonly #year: number
  readonly #taken = new Set<string>()

  constructor(year: number) {
    this.#year = year
  }

  invent(random: Random, level: Level, womanShare: number): Person {
    const gender = random.chance(womanShare) ? Gender.FEMALE : Gender.MALE
    const ethnicity = random.weighted(ethnicities)
    const { birthDate, idNumber } = this.#identity(random, level, gender)
    const drawn = random.weighted<string>(educations[level])
    const tooYoung = drawn === '硕士研究生' && this.#year - Number(birthDate.slice(0, 4)) < 25
    const education = tooYoung ? '大学本科' : drawn
    return {
      name: inventName(random, ethnicity, gender),
      gender,
      ethnicity,
      birthDate,
      idNumber,
      politicalStatus: random.weighted(politicalStatuses),
      education,
      degree: degreeOf(random, education),
    }
  }

  #identity(random: Random, level: Level, gender: Gender): Pick<Person, 'birthDate' | 'idNumber'> {
    for (;;) {
      const birthDate = inventBirthDate(random, this.#year, ages[level])
      const odd = gender === Gender.MALE ? 1 : 0
      const sequence = (this.#year % 10) * 100 + random.integer(0, 49) * 2 + odd
      const digits = `900000${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
      if (this.#taken.has(digits)) continue
      this.#taken.add(digits)
      return { birthDate, idNumber: digits + checkCharacter(digits) }
    }
  }
}

/** Young ages are more likely, as people declare as soon as they may. */
function inventBirthDate(random: Random, year: number, [youngest, oldest]: [number, number]): string {
  const age = youngest + Math.floor((oldest - youngest + 1) * Math.min(random.next(), random.next()))
  return shiftDay(`${year - age}-01-01`, random.integer(0, 364))
}

function degreeOf(random: Random, education: string): string {
  if (education === '博士研究生') return '博士'
  if (education === '硕士研究生') return '硕士'
  return education === '大学本科' && random.chance(0.86) ? '学士' : '无'
}
