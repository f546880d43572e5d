import type { Cycle } from '../../../schema/cycle'

type CourseState = 'PASSED' | 'EXEMPT' | 'MISSING'

const statePatterns: [RegExp, CourseState][] = [
  [/^(免试|免学|免|免除)$/, 'EXEMPT'],
  [/^(合格|已合格|通过|完成|有|√)$/, 'PASSED'],
  [/^(缺|无|未|没有|不合格|未合格|未完成|未通过|×)$/, 'MISSING'],
]

const stateOf = (word: string) => statePatterns.find(([pattern]) => pattern.test(word))?.[1]

const printedYears = /(\d{4})\s*[-—–至]\s*(\d{4})/

/** The years whose certificates the notice requires (五(二)1, D9); empty when it doesn't print them. */
export function educationYears(cycle: Cycle): number[] {
  const match = printedYears.exec(cycle.windows.find(({ id }) => id === 'D9')?.printed ?? '')
  if (!match) return []
  const first = Number(match[1])
  return Array.from({ length: Math.max(0, Number(match[2]) - first + 1) }, (_, index) => first + index)
}

/**
 * Reads 2021合格/2022合格/2023免试: the state of each required year. A year that the text doesn't name is missing; a word
 * without a year holds for all years. Null when the text can't be read.
 */
export function parseCourses(text: string, years: readonly number[]): Map<number, CourseState> | null {
  const all = stateOf(text)
  if (all) return new Map(years.map((year) => [year, all]))
  const states = new Map<number, CourseState>(years.map((year) => [year, 'MISSING']))
  for (const part of text.split(/[/、,;\s]+/).filter((each) => each !== '')) {
    const [, year, word = ''] = /^(\d{4})年?度?[:：]?(.+)$/.exec(part) ?? []
    const state = stateOf(word)
    if (!year || !state) return null
    if (states.has(Number(year))) states.set(Number(year), state)
  }
  return states
}

export interface CourseEvidence {
  /** Such as 2022公需; null when one kind is unclear and the other one lacks nothing. */
  ce_missing: string[] | null
  /** Sorted years with an exemption in either kind; null when one kind is unclear and the other one has none. */
  ce_exempt_years: number[] | null
}

const unknown: CourseEvidence = { ce_missing: null, ce_exempt_years: null }

function courseEvidence(cells: Record<'专业' | '公需', string | null>, years: readonly number[]): CourseEvidence {
  const missing: string[] = []
  const exempt = new Set<number>()
  let unclear = false
  for (const [kind, text] of Object.entries(cells)) {
    const states = text === null ? null : parseCourses(text, years)
    unclear ||= states === null
    for (const [year, state] of states ?? []) {
      if (state === 'MISSING') missing.push(`${year}${kind}`)
      if (state === 'EXEMPT') exempt.add(year)
    }
  }
  return {
    ce_missing: unclear && missing.length === 0 ? null : missing,
    ce_exempt_years: unclear && exempt.size === 0 ? null : [...exempt].toSorted((a, b) => a - b),
  }
}

/** Thousands of rows have the same few texts. */
const cache = new WeakMap<Cycle, Map<string, CourseEvidence>>()
const maxCached = 2000

/** Compares 继续教育专业科目 and 公需科目 of a row with the years that the notice requires. */
export function readCourses(cycle: Cycle, specialty: string | null, publicCourse: string | null): CourseEvidence {
  if (specialty === null && publicCourse === null) return unknown
  const ofCycle = cache.get(cycle) ?? new Map<string, CourseEvidence>()
  cache.set(cycle, ofCycle)
  const key = `${specialty}\n${publicCourse}`
  const found = ofCycle.get(key)
  if (found) return found
  const years = educationYears(cycle)
  const evidence = years.length === 0 ? unknown : courseEvidence({ 专业: specialty, 公需: publicCourse }, years)
  if (ofCycle.size < maxCached) ofCycle.set(key, evidence)
  return evidence
}
