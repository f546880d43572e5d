import type { Cycle, Series } from '../../../schema/cycle'
import { normaliseWord } from '../../text/normalise'
import { ClosedList } from './closed-list'

/** The lists that each year's notice sets. */
export interface NoticeList {
  /** Name, short name or alias → the one series it means. */
  series: ClosedList<Series>
  seriesByCode: ReadonlyMap<string, Series>
  /** Word → the several series it may mean; a person must decide. */
  ambiguous: ClosedList<Series[]>
  /** Whether a word names a national series; then 专业 decides which series of the notice it is. */
  isNational(text: string): boolean
  /** Printed name, code, or a word for a series that the body reviews → code of the body. */
  bodies: ClosedList<string>
  bodyNames: ReadonlyMap<string, string>
}

/** 工程技术人员, 工程系列 and 工程 name the same national series. */
const stem = (name: string) => name.replace(/(技术人员|专业人员|人员|系列|专业)$/, '')

/** 档案专业评审委员会 → 档案专业, as the notice prints it. */
export const bareBody = (name: string) => name.replace(/(评审委员会|评委会)$/, '')

function listOf(cycle: Cycle): NoticeList {
  const words = cycle.series.flatMap((series) =>
    [series.name, series.shortName, ...series.aliases].map((word) => [word, series] as const),
  )
  const nationalStems = new Set(
    cycle.series.flatMap(({ nationalName }) => (nationalName === null ? [] : [stem(normaliseWord(nationalName))])),
  )
  const shared = Map.groupBy(
    cycle.series.flatMap((series) => series.ambiguous.map((word) => [word, series] as const)),
    ([word]) => word,
  )
  return {
    series: new ClosedList(words),
    seriesByCode: new Map(cycle.series.map((series) => [series.code, series])),
    ambiguous: new ClosedList([...shared].map(([word, pairs]) => [word, pairs.map(([, series]) => series)])),
    isNational: (text) => nationalStems.has(stem(normaliseWord(text))),
    bodies: new ClosedList([
      ...words.map(([word, { committee }]) => [word, committee] as const),
      ...cycle.bodies.flatMap(({ code, name }) => [code, name, bareBody(name)].map((word) => [word, code] as const)),
    ]),
    bodyNames: new Map(cycle.bodies.map(({ code, name }) => [code, name])),
  }
}

const cache = new WeakMap<Cycle, NoticeList>()

/** The lists of a year's notice, built once for each cycle. */
export function noticeListOf(cycle: Cycle): NoticeList {
  const list = cache.get(cycle) ?? listOf(cycle)
  cache.set(cycle, list)
  return list
}

/** A person may decide that an unknown series belongs to another notice; then its rows are skipped. */
export const otherNotice = { code: 'OTHER_NOTICE', label: '不属于本通知' } as const
