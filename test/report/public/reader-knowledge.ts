import { nameOf, type PublishedNumber } from './published'

/** A sum of variables that is 0, or at least 0. */
export interface Fact {
  isZero: boolean
  terms: [name: string, factor: number][]
}

type Where = Readonly<Record<string, string>>
/** The ending of a measure's name if it counts people. */
type Unit = '' | '人数'

const endings = ['确认', '未取得', '不予受理', '视为放弃', '撤回', '取消资格', '在办']
export const review = { 途径: '评审' }
export const others = { 途径: '其他' }

const zero = (...terms: Fact['terms']): Fact => ({ isZero: true, terms })
const atLeastZero = (...terms: Fact['terms']): Fact => ({ isZero: false, terms })
const sum = (names: readonly string[], factor = 1): Fact['terms'] => names.map((name) => [name, factor])

/** The names of a group's measures. On the other pathways 认定 equals 确认; on 评审 it is 0. */
function namesOf(where: Where, unit: Unit) {
  const own = where.途径
  const at = (measure: string, narrowed: Where = where) => nameOf(`${measure}${unit}`, narrowed)
  const voted = (measure: string) => {
    const { 途径: _, ...rest } = where
    return at(measure, rest)
  }
  return {
    at,
    voted: own === undefined || own === '评审' ? voted : null,
    reviewDeclared: own === undefined ? at('申报', { ...where, ...review }) : own === '评审' ? at('申报') : null,
    otherDeclared: own === undefined ? at('申报', { ...where, ...others }) : own === '评审' ? null : at('申报'),
    determined: own === undefined ? at('确认', { ...where, ...others }) : own === '评审' ? null : at('确认'),
  }
}

type Term = [name: string | null, factor: number]
const printedTerms = (terms: readonly Term[]): Fact['terms'] =>
  terms.filter((term): term is [string, number] => term[0] !== null)

/** The rest of a group without one of its parts. It is not printed, but its people can be recognised just as well. */
export function restsOf(where: Where, unit: Unit): Fact[] {
  const { at, voted, reviewDeclared, otherDeclared, determined } = namesOf(where, unit)
  const rests: Term[][] = [
    [
      [at('申报'), 1],
      [at('受理'), -1],
    ],
    [
      [at('申报'), 1],
      [reviewDeclared, -1],
    ],
    [
      [otherDeclared, 1],
      [determined, -1],
    ],
  ]
  if (voted) {
    rests.push([
      [reviewDeclared, 1],
      [voted('参评'), -1],
    ])
    rests.push([
      [reviewDeclared, 1],
      [voted('通过'), -1],
    ])
    rests.push([
      [voted('参评'), 1],
      [voted('通过'), -1],
    ])
  }
  return rests.map((terms) => atLeastZero(...printedTerms(terms)))
}

function factsOfGroup(where: Where, unit: Unit = ''): Fact[] {
  const { at, voted, reviewDeclared, otherDeclared, determined } = namesOf(where, unit)
  const vote = (measure: string, factor: number): Term => [voted && voted(measure), factor]
  const bounds: Term[][] = [
    [[at('申报'), 1], vote('参评', -1), [determined, -1]],
    [
      [at('申报'), 1],
      [at('确认'), -1],
    ],
    [
      [at('申报'), 1],
      [reviewDeclared, -1],
      [determined, -1],
    ],
    [[at('受理'), 1], vote('参评', -1), [determined, -1]],
    [
      [at('受理'), 1],
      [at('确认'), -1],
    ],
    [
      [at('申报'), 1],
      [at('不予受理'), -1],
      [at('受理'), -1],
    ],
    [
      [at('确认'), 1],
      [determined, -1],
    ],
    [vote('通过', 1), [at('确认'), -1], [determined, 1]],
    [[at('未取得'), 1], vote('未通过', -1)],
    [[at('申报'), 1], vote('参评', -1), vote('通过', 1), [at('确认'), -1]],
    [vote('参评', 1), vote('未通过', -1)],
    [[at('申报'), 1], vote('参评', -1)],
    [[at('申报'), 1], vote('通过', -1)],
  ]
  return [
    zero(
      [at('申报'), 1],
      ...sum(
        endings.map((ending) => at(ending)),
        -1,
      ),
    ),
    zero(...printedTerms([vote('参评', 1), vote('通过', -1), vote('未通过', -1)])),
    zero(
      ...printedTerms([
        [at('申报'), 1],
        [reviewDeclared, -1],
        [otherDeclared, -1],
      ]),
    ),
    ...bounds.map((terms) => atLeastZero(...printedTerms(terms))),
    ...restsOf(where, unit),
  ]
}

/** 小计 and 合计 of each column in each table. */
function* factsOfTotals(numbers: readonly PublishedNumber[]): Generator<Fact> {
  const columns = Map.groupBy(numbers, ({ table, column }) => `${table} ${column}`)
  for (const column of columns.values()) {
    const rows = column.filter(({ kind }) => kind === 'ROW')
    for (const { kind, group, measure, where, table } of column.filter((number) => number.kind !== 'ROW')) {
      const parts = rows.filter((row) => kind === 'TOTAL' || row.group === group)
      const names = parts.map((part) => nameOf(part.measure, part.where))
      const whole = nameOf(measure, where)
      yield zero([whole, 1], ...sum(names, -1))
      if (table !== 'T7') continue
      // A person may be in two parts of a whole.
      yield atLeastZero([whole, -1], ...sum(names))
      for (const name of names) yield atLeastZero([whole, 1], [name, -1])
    }
  }
}

/** T1, T2 and T4 all show each level, and T3 shows each series and county, as T1 and T2 do. */
function* factsOfLevels(numbers: readonly PublishedNumber[]): Generator<Fact> {
  const rows = numbers.filter(({ kind, where }) => kind === 'ROW' && where.级别)
  const measures = new Set(rows.map(({ measure }) => measure))
  for (const level of new Set(rows.map(({ where }) => where.级别!))) {
    const groups = (table: string) => [
      ...new Map(
        rows
          .filter((row) => row.table === table && row.where.级别 === level)
          .map(({ where: { 途径, ...rest } }) => (table === 'T4' && 途径 ? { ...rest, 途径 } : rest))
          .map((where) => [JSON.stringify(where), where as Where]),
      ).values(),
    ]
    for (const measure of measures) {
      for (const narrowed of [null, review, others]) {
        const namesIn = (table: string) =>
          groups(table).flatMap((where) => {
            const isReview = where.途径 === '评审'
            if (table !== 'T4') return nameOf(measure, { ...where, ...narrowed })
            if (['参评', '通过', '未通过'].includes(measure)) {
              const { 途径: _, ...rest } = where
              return isReview ? nameOf(measure, rest) : []
            }
            return narrowed && isReview !== (narrowed === review) ? [] : nameOf(measure, where)
          })
        for (const table of ['T2', 'T4']) yield zero(...sum(namesIn('T1')), ...sum(namesIn(table), -1))
      }
    }
  }
}

/** Series × county × level is not printed, but three printed views are sums of it, for passed and not passed. */
export function crossing(known: ReadonlySet<string>, numbers: readonly PublishedNumber[]): Fact[] {
  const rows = numbers.filter(({ kind }) => kind === 'ROW')
  const words = (table: string, label: string) => [
    ...new Set(rows.filter((row) => row.table === table).flatMap(({ where }) => where[label] ?? [])),
  ]
  const views = new Map<string, Fact['terms']>()
  for (const 系列 of words('T1', '系列')) {
    for (const 区县 of words('T2', '区县')) {
      for (const 级别 of words('T1', '级别')) {
        const wheres: Where[] = [
          { 系列, 级别 },
          { 区县, 级别 },
          { 系列, 区县 },
        ]
        if (!wheres.every((where) => known.has(nameOf('申报', where)))) continue
        const cell = nameOf('', { 系列, 区县, 级别 })
        for (const where of wheres) {
          const put = (measure: string, terms: Fact['terms']) =>
            views.set(nameOf(measure, where), [...(views.get(nameOf(measure, where)) ?? []), ...terms])
          put('申报', [
            [`通过者 ${cell}`, 1],
            [`其他人 ${cell}`, 1],
          ])
          put('通过', [[`通过者 ${cell}`, 1]])
        }
      }
    }
  }
  return [...views].map(([name, terms]) => zero([name, -1], ...terms))
}

/** A row of T8 is a part of all declarations: no measure of it is larger, and the rest is not negative. */
function* factsOfParts(numbers: readonly PublishedNumber[]): Generator<Fact> {
  const parts = [...new Set(numbers.filter(({ table }) => table === 'T8').map(({ where }) => where.项目!))]
  const measures = [...new Set(numbers.filter(({ table }) => table === 'T8').map(({ measure }) => measure))]
  for (const 项目 of parts) {
    for (const measure of measures) {
      for (const narrowed of [{}, review, others]) {
        yield atLeastZero([nameOf(measure, narrowed), 1], [nameOf(measure, { 项目, ...narrowed }), -1])
      }
    }
    const inside = factsOfGroup({ 项目 })
    const all = factsOfGroup({})
    for (const [index, fact] of inside.entries()) {
      if (fact.isZero) continue
      const minus = fact.terms.map(([name, factor]): [string, number] => [name, -factor])
      yield atLeastZero(...all[index]!.terms, ...minus)
    }
  }
}

/** Words of T7 with the same meaning as in another table or category. */
function* factsOfPersons(numbers: readonly PublishedNumber[]): Generator<Fact> {
  const persons = numbers.filter(({ table, kind }) => table === 'T7' && kind === 'ROW')
  for (const measure of new Set(persons.map((person) => person.measure))) {
    const at = (category: string, word: string) => nameOf(measure, { [category]: word })
    const minorities = persons.filter(
      (person) => person.measure === measure && person.where.族别 && person.where.族别 !== '汉族',
    )
    yield zero([at('民族', '汉族'), 1], [at('族别', '汉族'), -1])
    yield zero(
      [at('民族', '少数民族'), 1],
      ...sum(
        minorities.map(({ where }) => nameOf(measure, where)),
        -1,
      ),
    )
    yield zero([at('基层', '市直单位'), 1], [at('区县', '市直'), -1])
    const declarations = nameOf(measure.replace('人数', ''), { 区县: '市直' })
    yield atLeastZero([declarations, 1], [at('基层', '市直单位'), -1])
  }
}

/** All relations that a reader knows besides the numbers. Relations that are false for the true values are left out. */
export function knowledgeOf(numbers: readonly PublishedNumber[], truth: ReadonlyMap<string, number>): Fact[] {
  const wheres = [...new Map(numbers.map(({ where }) => [JSON.stringify(where), where])).values()]
  const measures = [...new Set(numbers.map(({ measure }) => measure))]
  const groups = wheres.filter(({ 途径 }) => 途径 !== '其他')
  const facts = [
    ...factsOfTotals(numbers),
    ...factsOfLevels(numbers),
    ...groups.flatMap((where) => [...factsOfGroup(where), ...factsOfGroup(where, '人数')]),
    ...measures.map((measure) => atLeastZero([nameOf(measure, {}), 1], [nameOf(`${measure}人数`, {}), -1])),
    ...factsOfParts(numbers),
    ...factsOfPersons(numbers),
  ]
  return facts.filter(({ isZero, terms }) => {
    if (terms.some(([name]) => !truth.has(name))) return false
    const value = terms.reduce((all, [name, factor]) => all + factor * truth.get(name)!, 0)
    return isZero ? value === 0 : value >= 0
  })
}
