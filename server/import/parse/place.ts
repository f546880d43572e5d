import { Route, WordKind, type County } from '../../../schema/vocabulary'
import { ClosedList } from '../code-list/closed-list'
import type { Decided } from '../code-list/decided'
import { codesOf, vocabularyLists } from '../code-list/vocabulary-list'
import { CellError } from './problem'

/** The prefecture or the former county-level city: for a 市直 unit it is the prefecture, otherwise a person decides. */
const ambiguous = new ClosedList(['哈密市', '哈密'].map((word) => [word, '650500' as County]))

const counties = codesOf(WordKind.COUNTY)

function countyOf(text: string, route: Route, decided: Decided): County | undefined {
  const prefecture = route === Route.CITY_DIRECT ? ambiguous.find(text) : undefined
  const code = vocabularyLists.COUNTY.find(text) ?? prefecture ?? decided(WordKind.COUNTY, text)
  return code !== undefined && counties.has(code) ? (code as County) : undefined
}

/** Code of the county. A 市直 unit has 650500, also without a name. It is never derived from an ID number. */
export function parseCounty(text: string | null, route: Route, decided: Decided): County {
  if (text === null) {
    if (route === Route.CITY_DIRECT) return '650500'
    throw new CellError('IMPORT_MISSING', '隶属关系为区县时，区县必填。')
  }
  const county = countyOf(text, route, decided)
  if (!county) {
    const reason = ambiguous.find(text) ? '“哈密市”不能确定是市直还是伊州区。' : '不是哈密市的区县。'
    throw new CellError('IMPORT_WORD_UNKNOWN', reason, { kind: WordKind.COUNTY, word: text, year: null })
  }
  if ((route === Route.CITY_DIRECT) !== (county === '650500')) {
    throw new CellError('IMPORT_ROUTE_MISMATCH', '区县与隶属关系不一致。')
  }
  return county
}
