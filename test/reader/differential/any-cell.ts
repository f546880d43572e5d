import { escaped } from '../../../server/reader/sheet/plain-text'
import type { Habit } from './habit'
import type { Random } from './random'

/** Formats by id; 0–58 are built in. */
export const formats: Record<number, string> = {
  164: 'yyyy-mm-dd',
  165: 'yyyy"年"m"月"d"日"',
  166: 'yyyy/m/d h:mm',
  167: '[$-804]yyyy"年"m"月";@',
  168: 'mmm-yy',
  169: '[h]:mm:ss',
  170: '0000000000',
  171: '0.00_ ;[Red]-0.00 ',
  172: '"HM"000',
  173: '#,##0.00',
  174: 'h:mm:ss',
}
/** Number formats of the cell styles, in order. */
export const styles = [0, 14, 22, 1, 2, 10, 49, 20, 17, ...Object.keys(formats).map(Number)]

const texts = [
  '姓名',
  '伊州区',
  'A&B <甲>',
  '  前后  ',
  '第一行\n第二行',
  '𠮷野',
  '"引号"',
  '650502',
  '=1+1',
  'é',
  '甲\t乙',
  "'0012",
  'x'.repeat(300),
]

/** Days of this and the last century, with or without a time. */
const serials = [43_719, 45_180, 45_180.5, 32_325, 45_180.4201388889, 40_000.999]
const numbers = [
  '1',
  '0',
  '1234',
  '-5',
  '3.14',
  '6.50502E+17',
  '1e3',
  '0.5',
  '20230970',
  '123456789012345',
  '0.1',
  '100',
]

const xml = (text: string) => escaped(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A text in its element, with or without runs and phonetic guides. */
function richText(random: Random, p: string, text: string): string {
  const t = (part: string) => `<${p}t${/^\s|\s$|\n/.test(part) ? ' xml:space="preserve"' : ''}>${xml(part)}</${p}t>`
  const guide = random.chance(0.2) ? `<${p}rPh sb="0" eb="1"><${p}t>zhōng</${p}t></${p}rPh>` : ''
  if (random.chance(0.6)) return t(text) + guide
  const middle = Math.max(1, Math.floor([...text].length / 2))
  const halves = [[...text].slice(0, middle).join(''), [...text].slice(middle).join('')]
  const run = (part: string) => `<${p}r>${random.chance(0.5) ? `<${p}rPr><${p}b/></${p}rPr>` : ''}${t(part)}</${p}r>`
  return (
    halves
      .filter((part) => part !== '')
      .map(run)
      .join('') + guide
  )
}

export interface CellXml {
  attributes: string
  inner: string
}

/** A random cell. `strings` collects the shared strings. */
export function anyCell(random: Random, { prefix: p, shares }: Habit, strings: string[]): CellXml {
  const v = (value: string | number) => `<${p}v>${value}</${p}v>`
  /** A formula whose result equals the stored one, because LibreOffice recalculates some formulas. */
  const isFormula = random.chance(0.25)
  const f = (formula: string | number) => (isFormula ? `<${p}f>${formula}</${p}f>` : '')
  const style = random.chance(0.5) ? ` s="${random.below(styles.length)}"` : ''
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2: {
      const text = random.of(texts)
      if (isFormula) {
        const plain = text.trim().replace(/\s+/g, ' ')
        return {
          attributes: `${style} t="str"`,
          inner: f(`"${xml(plain.replaceAll('"', '""'))}"`) + v(xml(plain)),
        }
      }
      if (!shares)
        return {
          attributes: `${style} t="inlineStr"`,
          inner: `<${p}is>${richText(random, p, text)}</${p}is>`,
        }
      strings.push(`<${p}si>${richText(random, p, text)}</${p}si>`)
      return { attributes: `${style} t="s"`, inner: v(strings.length - 1) }
    }
    case 3:
      return {
        attributes: `${style} t="b"`,
        inner: random.of([0, 1].map((truth) => f(`1=${truth}`) + v(truth))),
      }
    case 4:
      return {
        attributes: ' t="e"',
        inner: v(random.of(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!'])),
      }
    case 5:
    case 6: {
      const serial = random.of(serials)
      return {
        attributes: ` s="${random.below(styles.length)}"`,
        inner: f(serial) + v(serial),
      }
    }
    case 7:
      return { attributes: style, inner: '' }
    default: {
      const number = random.of(numbers)
      return {
        attributes: style + (random.chance(0.3) ? ' t="n"' : ''),
        inner: f(number) + v(number),
      }
    }
  }
}
