import type { Cycle, Series } from '../../../schema/cycle'
import { WordKind } from '../../../schema/vocabulary'
import { normaliseWord } from '../../text/normalise'
import type { ClosedList } from '../code-list/closed-list'
import type { Decided } from '../code-list/decided'
import { bareBody, noticeListOf, otherNotice } from '../code-list/notice-list'
import { CellError } from './problem'

const namesOf = (series: Iterable<Series>) => [...new Set([...series].map(({ name }) => name))]

/** Similar names, as a hint for the message; they are never used as the series. */
function similarNames(series: ClosedList<Series>, text: string): string {
  const word = normaliseWord(text)
  const alike = [...series.words].filter(([known]) => known.includes(word) || word.includes(known))
  const names = namesOf(alike.map(([, found]) => found)).slice(0, 3)
  return names.length > 0 ? `，是否为：${names.join('、')}` : ''
}

/**
 * Finds 申报系列 by its name or alias. When it is only a national series (工程系列), 申报专业 decides. When it is unknown
 * or ambiguous a person decides; for a national series by the pair 系列/专业.
 */
export function parseSeries(cycle: Cycle, series: string, specialty: string, decided: Decided): Series {
  const list = noticeListOf(cycle)
  const found = list.series.find(series)
  if (found) return found
  const national = list.isNational(series)
  const bySpecialty = national ? list.series.find(specialty) : undefined
  if (bySpecialty) return bySpecialty

  const pair = national && specialty !== '' ? `${series}/${specialty}` : series
  const word = { kind: WordKind.SERIES, word: pair, year: cycle.year }
  const code = decided(WordKind.SERIES, pair)
  if (code === otherNotice.code) {
    throw new CellError('IMPORT_SERIES_OTHER_NOTICE', `“${pair}”已认定不属于${cycle.year}年度的通知，这一行没有导入。`)
  }
  const chosen = code === undefined ? undefined : list.seriesByCode.get(code)
  if (chosen) return chosen
  const ambiguous = list.ambiguous.find(series)
  if (ambiguous) {
    const reason = `不能确定是哪个系列（专业），可能是：${namesOf(ambiguous).join('、')}。`
    throw new CellError('IMPORT_SERIES_AMBIGUOUS', reason, word)
  }
  const reason = `不是本年度通知所列的系列（专业）${similarNames(list.series, series)}。`
  throw new CellError('IMPORT_SERIES_UNKNOWN', reason, word)
}

/** Finds 评审委员会 by its printed name, its code, or the name of a series that it reviews. */
export function parseCommittee(cycle: Cycle, text: string, decided: Decided): string {
  const list = noticeListOf(cycle)
  const code = list.bodies.find(text) ?? list.bodies.find(bareBody(text)) ?? decided(WordKind.COMMITTEE, text)
  if (code !== undefined && list.bodyNames.has(code)) return code
  const reason = '不是本年度的评审委员会。'
  throw new CellError('IMPORT_COMMITTEE_UNKNOWN', reason, { kind: WordKind.COMMITTEE, word: text, year: cycle.year })
}
