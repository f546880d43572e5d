import type { Cycle } from '../../../schema/cycle'

type CourseState = 'PASSED' | 'EXEMPT' | 'MISSING'

const statePatterns: [RegExp, CourseState][] = [
  [/^(免试|免学|免|免除)$/, 'EXEMPT'],
  [/^(合格|已合格|通过|完成|有|√)$/, 'PASSED'],
  [/^(缺|无|未|没有|不合格|未合格|未完成|未通过|×)$/, 'MISSING'],
]

const stateOf = (word: string) => statePatterns.find(([pattern]) => pattern.test(word))?.[1]

const printedYears = /(\d{4})\s*[-—–至]\s*(\d{4})/

/** The years whose certificates the notice asks for (五(二)1, D9); none where it doesn't print them. */
export function educationYears(cycle: Cycle): number[] {
  const match = printedYears.exec(cycle.windows.find(({ id }) => id === 'D9')?.printed ?? '')
  if (!match) return []
  const first = Number(match[1])
  return Array.from({ length: Math.max(0, Number(match[2]) - first + 1) }, (_, index) => first + index)
}

/**
 * 2021合格/2022合格/2023免试 → what each year says; a year that isn't named is missing, a word without year is said of
 * all. Null where the text can't be read: then nobody knows.
 */
export function parseCourses(text: string, years: readonly number[]): Map<number, CourseState> | null {
  const all = stateOf(text)
  if (all) return new Map(years.map((year) => [year, all]))
  const said = new Map<number, CourseState>(years.map((year) => [year, 'MISSING']))
  for (const part of text.split(/[/、,;\s]+/).filter((each) => each !== '')) {
    const [, year, word = ''] = /^(\d{4})年?度?[:：]?(.+)$/.exec(part) ?? []
    const state = stateOf(word)
    if (!year || !state) return null
    if (said.has(Number(year))) said.set(Number(year), state)
  }
  return said
}

export interface CourseEvidence {
  /** 2022公需; null where some can't be told and none of the others is missing. */
  ce_missing: string[] | null
  /** Years exempt in either kind, in order; null likewise. */
  ce_exempt_years: number[] | null
}

const unknown: CourseEvidence = { ce_missing: null, ce_exempt_years: null }

function courseEvidence(cells: Record<'专业' | '公需', string | null>, years: readonly number[]): CourseEvidence {
  const missing: string[] = []
  const exempt = new Set<number>()
  let unclear = false
  for (const [kind, text] of Object.entries(cells)) {
    const said = text === null ? null : parseCourses(text, years)
    unclear ||= said === null
    for (const [year, state] of said ?? []) {
      if (state === 'MISSING') missing.push(`${year}${kind}`)
      if (state === 'EXEMPT') exempt.add(year)
    }
  }
  return {
    ce_missing: unclear && missing.length === 0 ? null : missing,
    ce_exempt_years: unclear && exempt.size === 0 ? null : [...exempt].toSorted((a, b) => a - b),
  }
}

/** A file says the same few things of thousands of people. */
const known = new WeakMap<Cycle, Map<string, CourseEvidence>>()
const mostKnown = 2000

/** What 继续教育专业科目 and 公需科目 tell, beside the years that the notice asks for. */
export function readCourses(cycle: Cycle, specialty: string | null, publicCourse: string | null): CourseEvidence {
  if (specialty === null && publicCourse === null) return unknown
  const ofCycle = known.get(cycle) ?? new Map<string, CourseEvidence>()
  known.set(cycle, ofCycle)
  const key = `${specialty}\n${publicCourse}`
  const found = ofCycle.get(key)
  if (found) return found
  const years = educationYears(cycle)
  const evidence = years.length === 0 ? unknown : courseEvidence({ 专业: specialty, 公需: publicCourse }, years)
  if (ofCycle.size < mostKnown) ofCycle.set(key, evidence)
  return evidence
}
