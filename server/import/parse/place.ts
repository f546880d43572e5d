import { Route, type County } from '../../../schema/vocabulary'
import { normaliseWord } from '../normalise'
import { CellError } from './problem'

/** Bare 哈密市 could be the prefecture or the former county-level city: a person decides. */
const ambiguous = new Set(['哈密市', '哈密'])

const words = new Map<string, County>([
  ['650502', '650502'],
  ['伊州区', '650502'],
  ['伊州', '650502'],
  ['哈密市伊州区', '650502'],
  ['650521', '650521'],
  ['巴里坤哈萨克自治县', '650521'],
  ['巴里坤县', '650521'],
  ['巴里坤', '650521'],
  ['巴县', '650521'],
  ['650522', '650522'],
  ['伊吾县', '650522'],
  ['伊吾', '650522'],
  ['650500', '650500'],
  ['市直', '650500'],
  ['市本级', '650500'],
  ['市直单位', '650500'],
  ['市级', '650500'],
])

/** County by name; 市直 is 650500 and follows from the route. Never derived from an ID number. */
export function parseCounty(text: string | null, route: Route): County {
  if (text === null) {
    if (route === Route.CITY_DIRECT) return '650500'
    throw new CellError('IMPORT_MISSING', '隶属关系为区县时，区县必填。')
  }
  const word = normaliseWord(text)
  if (route === Route.CITY_DIRECT && ambiguous.has(word)) return '650500'
  const county = words.get(word)
  if (!county) {
    throw new CellError(
      'IMPORT_WORD_UNKNOWN',
      ambiguous.has(word) ? '“哈密市”不能确定是市直还是伊州区。' : '不是哈密市的区县。',
    )
  }
  if ((route === Route.CITY_DIRECT) !== (county === '650500')) {
    throw new CellError('IMPORT_ROUTE_MISMATCH', '区县与隶属关系不一致。')
  }
  return county
}
