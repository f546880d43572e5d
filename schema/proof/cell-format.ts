/** What a number format makes of a number and of a text; '' if they are shown as they are. */
export interface CellFormat {
  number: string
  text: string
}

const general = 'General'

/** Codes of the built-in formats that are the same in every language; of the others files have only their number. */
const builtIn: Readonly<Record<number, string>> = {
  0: general,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

export const builtInFormat = (id: number): string => builtIn[id] ?? (id < 164 ? `built-in ${id}` : general)

/** A quoted text, an escaped character, one that only has a width, a condition or colour or language, any other character. */
const token = /"([^"]*)"?|\\([\s\S])|([_*])[\s\S]|\[([^\]]*)\]|([\s\S])/g

/** Characters that mean something else in a code than as a text. */
const special = /[\w.,#?@%;"]/

interface Section {
  shown: string
  /** Letters of a date. */
  dates: Set<string>
  isText: boolean
}

const empty = (): Section => ({ shown: '', dates: new Set(), isText: false })

/** Without what programs write in different ways: quotes, escapes, widths, colours, languages. */
function sectionsOf(code: string): Section[] {
  const sections = [empty()]
  const bare = code.replace(/general|g\/通用格式/gi, 'General')
  for (const [, quoted, escaped, width, bracket, plain] of bare.replaceAll('General', '\u0001').matchAll(token)) {
    const section = sections.at(-1)!
    const literal = quoted ?? escaped ?? (bracket?.startsWith('$') ? bracket.slice(1).split('-')[0] : undefined)
    if (literal !== undefined) {
      section.shown += [...literal].map((each) => (special.test(each) ? `"${each}` : each)).join('')
    } else if (bracket !== undefined) {
      if (/^[<>=]/.test(bracket)) section.shown += `[${bracket}]`
      else if (/^(h+|m+|s+)$/i.test(bracket)) section.dates.add(`[${bracket[0]!.toLowerCase()}]`)
    } else if (width === undefined && plain === ';') {
      sections.push(empty())
    } else if (width === undefined && plain !== undefined) {
      if (/[ymdhse]/i.test(plain) && !/[0#?]\.?$/.test(section.shown)) section.dates.add(plain.toLowerCase())
      else section.shown += plain
      section.isText ||= plain === '@'
    }
  }
  return sections
}

/** A date by what it shows, in whatever order and with whatever signs: programs write dates in their language. */
function shownBy({ shown, dates }: Section): string {
  if (dates.size === 0) return shown
  const rest = shown.replace(/[-/:. ,年月日时分秒@]|AP\/P|A\/P/g, '')
  return `date ${[...dates].toSorted().join('')} ${rest}`
}

/** What a format's code shows, in a form that is equal for codes that show the same. */
export function cellFormat(code: string): CellFormat {
  const sections = sectionsOf(code)
  const ofText = sections.find(({ isText }) => isText) ?? sections[3]
  const numbers = sections.slice(0, 3).filter((section) => section !== ofText)
  const number = (numbers.length > 0 ? numbers : sections.slice(0, 1)).map(shownBy).join(';')
  const text = ofText && (ofText.shown === '' ? 'nothing' : ofText.shown)
  return {
    number: number === '\u0001' || number === '@' ? '' : number,
    text: text === undefined || text === '@' ? '' : text,
  }
}
