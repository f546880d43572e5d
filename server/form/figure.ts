import { dimensionOfAttribute, Dimension } from '../../schema/field/dimension'
import { filterField } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'
import { quotientOfRate, type Rate } from '../../schema/rate'
import { isRealDay } from '../../schema/real-day'
import type { Measure, Pathway, PersonMeasure } from '../../schema/vocabulary'
import { dayOf, shiftYears } from '../calendar/day-of'
import { InvalidInputError, PortalError } from '../errors'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import type { ExportJob } from '../report/export-work'
import { filterWords } from '../report/filter-words'
import { columnOf, countDeclarations, personsColumnOf } from '../statistics/count'
import { quotientOf } from '../workbook/formula'
import { TagError, type ConditionKey, type Conditions, type Meaning } from './tag/meaning'
import { isMeasure, personsOf } from './tag/vocabulary'

/** What is reported: the account, the page's filter with one year, the day. */
export type Reporting = Pick<ExportJob, 'portal' | 'viewer' | 'em' | 'now' | 'filter' | 'asOf'>

/** A figure, and what opens its rows. */
export interface Figure {
  /** A fraction for a rate; "—" for a rate whose denominator is 0. */
  value: number | '—'
  /** Of a rate. */
  numerator: number | null
  denominator: number | null
  /** Null where no row can be behind it: the page's filter and the tag have no value in common. */
  filter: DeclarationFilter | null
  asOf: string | null
  /** The filter in words. */
  words: string
}

/** Queries for one form. Cells with the same conditions share one, so that a form needs a few. */
const maxQueries = 60

/** A measure under conditions, in one of the queries. */
interface Part {
  measure: Measure
  /** Whether the measure's people are counted instead of its declarations. */
  ofPeople: boolean
  codes: ReadonlyMap<Dimension, readonly string[]>
}

interface Question {
  filter: DeclarationFilter
  asOf: string | null
  by: Dimension[]
  ofPeople: boolean
  measures: Set<Measure>
}

/** The year and day that a tag asks for. */
export function momentOf({ year, day }: Meaning, { filter, asOf, now }: Reporting) {
  const [reported] = filter.year
  const own = typeof year === 'number' ? year : reported! - (year === null ? 0 : 1)
  if (day !== null) return { year: own, asOf: day.length === 5 ? `${own}-${day}` : day }
  if (year !== 'LAST_SAME_DAY') return { year: own, asOf: asOf ?? null }
  return { year: own, asOf: shiftYears(asOf ?? dayOf(now), -1) }
}

const both = (a: readonly unknown[], b: readonly unknown[]) => a.filter((value) => b.includes(value))

/** Both conditions: the values that they share. */
function narrowed(filter: DeclarationFilter, conditions: Conditions): DeclarationFilter {
  const joined = { ...filter } as Record<string, unknown>
  for (const [key, value] of Object.entries(conditions) as [string, unknown][]) {
    const given = joined[key]
    const shared = Array.isArray(given) && Array.isArray(value) ? both(given as unknown[], value as unknown[]) : value
    if (given !== undefined && !Array.isArray(given) && given !== value) {
      const { zh } = filterField(key as ConditionKey).name
      throw new InvalidInputError(`页面的筛选和标记里的“${zh}”不同，请清除页面的筛选后再填报。`)
    }
    joined[key] = shared
  }
  return joined as unknown as DeclarationFilter
}

const isContradiction = (filter: DeclarationFilter): boolean =>
  Object.values(filter).some((values) => Array.isArray(values) && values.length === 0)

/** The filter of the rows behind a figure; of people the declarations at which each of them is counted. */
function openedBy(filter: DeclarationFilter, { also }: Meaning, { measure, ofPeople, codes }: Part): DeclarationFilter {
  const measures = [...(filter.measure ?? []), ...(ofPeople ? [] : [measure]), ...also]
  const narrowing = measures.length > 0 ? { measure: measures } : {}
  if (!ofPeople) return { ...filter, ...narrowing }
  const groups = codes.size > 0 ? { personsBy: [...codes.keys()] } : {}
  return { ...filter, ...narrowing, persons: [measure as PersonMeasure], ...groups }
}

/** A person is in one group only, so that the groups of a form add up: the page's filter can't choose a group besides. */
function refuseTwice(filter: DeclarationFilter, { conditions }: Meaning, by: readonly Dimension[]): void {
  const twice = Object.keys(conditions).find((key) => {
    const dimension = dimensionOfAttribute.get(key)
    return dimension && by.includes(dimension) && (filter as unknown as Record<string, unknown>)[key] !== undefined
  })
  if (twice === undefined) return
  const { zh } = filterField(twice as ConditionKey).name
  throw new InvalidInputError(`页面的筛选和人数的标记都有“${zh}”，请清除页面的筛选后再填报。`)
}

/** Counts figures, those with the same kind of conditions in one query. */
export class FigureCounter {
  readonly #questions = new Map<string, Question>()
  readonly #answers = new Map<string, Map<string, Record<string, number>>>()
  readonly #resolved = new Map<string, ResolvedFilter>()
  readonly #refusals = new Map<string, Promise<string | null>>()

  constructor(readonly reporting: Reporting) {}

  /** Checks the year and the day that a tag asks for. @throws TagError */
  async refuseMoment(meaning: Meaning): Promise<void> {
    if (meaning.year === null && meaning.day === null) return
    const { year, asOf } = momentOf(meaning, this.reporting)
    const invalid = (sentence: string) => new TagError('FORM_TAG_INVALID', sentence)
    if (asOf !== null && !isRealDay(asOf)) throw invalid(`没有 ${asOf} 这一天。`)
    const refused = await this.#refusalOf(year, asOf)
    if (refused) throw invalid(refused)
  }

  /** Why nothing can be counted for a year and a day, in a Chinese sentence; null where it can. */
  #refusalOf(year: number, asOf: string | null): Promise<string | null> {
    const key = `${year} ${asOf}`
    const known = this.#refusals.get(key)
    if (known) return known
    const checked = resolveFilter(this.reporting, { ...this.reporting.filter, year: [year] }, asOf).then(
      () => null,
      (error: unknown) => {
        if (error instanceof PortalError) return error.message
        throw error
      },
    )
    this.#refusals.set(key, checked)
    return checked
  }

  /** Says that the figure will be asked for. */
  expect(meaning: Meaning): void {
    for (const part of this.#partsOf(meaning)) {
      const [key, question] = this.#questionOf(meaning, part)
      const known = this.#questions.get(key) ?? question
      known.measures.add(part.measure)
      this.#questions.set(key, known)
    }
    if (this.#questions.size > maxQueries) {
      throw new PortalError(
        'FORM_TOO_LARGE',
        `这份上级表的标记有 ${maxQueries} 种以上不同的条件组合，请分成几份表填报。`,
      )
    }
  }

  async count(): Promise<void> {
    for (const [key, { filter, asOf, by, ofPeople, measures }] of this.#questions) {
      const resolved = await resolveFilter(this.reporting, filter, asOf)
      this.#resolved.set(key, resolved)
      const wanted = [...measures]
      const asked = ofPeople ? { by, measures: [], persons: wanted as PersonMeasure[] } : { by, measures: wanted }
      const counted = await countDeclarations<Measure>(this.reporting.em, resolved, asked)
      const columnFor = (measure: Measure) =>
        ofPeople ? counted[personsColumnOf[measure as PersonMeasure]]! : counted[columnOf[measure]]
      const groups = new Map<string, Record<string, number>>()
      for (let group = 0; group < counted.groups; group += 1) {
        const codes = counted.keys.map((codes) => codes[group] ?? '-').join('\x1f')
        groups.set(codes, Object.fromEntries(wanted.map((each) => [each, columnFor(each)[group]!])))
      }
      this.#answers.set(key, groups)
    }
  }

  /** A figure that was expected and counted. */
  figureOf(meaning: Meaning): Figure {
    const [counted, ...others] = this.#partsOf(meaning).map((part) => this.#sumOf(meaning, part))
    const { year, asOf } = momentOf(meaning, this.reporting)
    const [first] = this.#partsOf(meaning)
    const given = { ...this.reporting.filter, year: [year] }
    const filter = narrowed(given, meaning.conditions)
    const [key] = this.#questionOf(meaning, first!)
    const { cycles, employers } = this.#resolved.get(key)!
    const own = isContradiction(filter)
      ? { filter: null, asOf, words: `${filterWords({ filter: given, cycles, employers })}，其中没有标记所要的` }
      : { filter: openedBy(filter, meaning, first!), asOf, words: filterWords({ filter, cycles, employers }) }
    const [denominator, decided] = others
    if (denominator === undefined) return { value: counted!, numerator: null, denominator: null, ...own }
    const value = decided === 0 ? '—' : quotientOf(counted!, denominator)
    return { value, numerator: counted!, denominator, ...own }
  }

  /** One part, or of a rate numerator, denominator and what must not be 0. */
  #partsOf({ figure, conditions }: Meaning): Part[] {
    const codes = new Map<Dimension, readonly string[]>()
    for (const [key, values] of Object.entries(conditions)) {
      const dimension = dimensionOfAttribute.get(key)
      if (dimension && Array.isArray(values)) codes.set(dimension, values)
    }
    const named = figure!
    const people = personsOf(named)
    if (people) return [{ measure: people, ofPeople: true, codes }]
    if (isMeasure(named)) return [{ measure: named, ofPeople: false, codes }]
    const ofPeople = false
    const { numerator, denominator, pathways, decided } = quotientOfRate(named as Rate)
    const within = (codes.get(Dimension.PATHWAY) ?? pathways ?? []).filter(
      (pathway) => pathways === null || pathways.includes(pathway as Pathway),
    )
    return [
      { measure: numerator, ofPeople, codes },
      {
        measure: denominator,
        ofPeople,
        codes: pathways === null ? codes : new Map([...codes, [Dimension.PATHWAY, within]]),
      },
      ...(decided === null ? [] : [{ measure: decided, ofPeople, codes }]),
    ]
  }

  #questionOf(meaning: Meaning, { codes, ofPeople }: Part): [key: string, question: Question] {
    const { year, asOf } = momentOf(meaning, this.reporting)
    const single = Object.entries(meaning.conditions).filter(([key, value]) => {
      return !dimensionOfAttribute.has(key) || !Array.isArray(value)
    })
    const filter = narrowed({ ...this.reporting.filter, year: [year] }, Object.fromEntries(single))
    if (meaning.also.length > 0) filter.measure = [...(filter.measure ?? []), ...meaning.also]
    const by = [...codes.keys()].toSorted()
    if (ofPeople) refuseTwice(filter, meaning, by)
    return [JSON.stringify([filter, asOf, by, ofPeople]), { filter, asOf, by, ofPeople, measures: new Set() }]
  }

  #sumOf(meaning: Meaning, part: Part): number {
    const [key, { by }] = this.#questionOf(meaning, part)
    const groups = this.#answers.get(key)!
    const wanted = by.reduce<string[][]>(
      (lists, dimension) => lists.flatMap((list) => part.codes.get(dimension)!.map((code) => [...list, code])),
      [[]],
    )
    return wanted.reduce((sum, codes) => sum + (groups.get(codes.join('\x1f'))?.[part.measure] ?? 0), 0)
  }
}
