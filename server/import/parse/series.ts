import type { Cycle, Series } from '../../../schema/cycle'
import { normaliseWord } from '../normalise'
import { CellError } from './problem'

const known = new WeakMap<Cycle, Map<string, Series>>()

function wordsOf(cycle: Cycle): Map<string, Series> {
  const words =
    known.get(cycle) ??
    new Map(
      cycle.series.flatMap((series) =>
        [series.name, series.shortName, ...series.aliases].map((word) => [normaliseWord(word), series] as const),
      ),
    )
  known.set(cycle, words)
  return words
}

/** 工程技术人员, 工程系列 and 工程 name the same national series. */
const stem = (name: string) => name.replace(/(技术人员|专业人员|人员|系列|专业)$/, '')

const near = (word: string, candidate: string) => candidate.includes(word) || word.includes(candidate)

/**
 * 申报系列, by its name or an alias; where that names a national series only (工程系列), 申报专业 decides. Near matches are
 * suggested, never applied.
 */
export function parseSeries(cycle: Cycle, series: string, specialty: string): Series {
  const words = wordsOf(cycle)
  const word = normaliseWord(series)
  const national = cycle.series.some(({ nationalName }) => nationalName !== null && stem(nationalName) === stem(word))
  const found = words.get(word) ?? (national ? words.get(normaliseWord(specialty)) : undefined)
  if (found) return found
  const ambiguous = cycle.series.filter((candidate) => candidate.ambiguous.map(normaliseWord).includes(word))
  if (ambiguous.length > 0) {
    throw new CellError(
      'IMPORT_SERIES_AMBIGUOUS',
      `不能确定是哪个系列（专业），可能是：${ambiguous.map(({ name }) => name).join('、')}。`,
    )
  }
  const suggestions = [
    ...new Set([...words].filter(([candidate]) => near(word, candidate)).map(([, { name }]) => name)),
  ]
  throw new CellError(
    'IMPORT_SERIES_UNKNOWN',
    `不是本年度通知所列的系列（专业）${suggestions.length > 0 ? `，是否为：${suggestions.slice(0, 3).join('、')}` : ''}。`,
  )
}

/** 评审委员会 by its printed name, its code, or the name of a series that it covers. */
export function parseCommittee(cycle: Cycle, text: string): string {
  const word = normaliseWord(text).replace(/(评审委员会|评委会)$/, '')
  const body = cycle.bodies.find(({ code, name }) => code === word || normaliseWord(name) === word)
  if (body) return body.code
  const series = wordsOf(cycle).get(word)
  if (series) return series.committee
  throw new CellError('IMPORT_COMMITTEE_UNKNOWN', '不是本年度的评审委员会。')
}
