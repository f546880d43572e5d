import { pinyin } from 'pinyin-pro'
import { memoised } from './memoised'

const option = { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' } as const

/** Employers, surnames and characters occur in thousands of rows of a file. */
const initialsBy = (surname: 'head' | 'off') =>
  memoised(50_000, (text) => pinyin(text, { ...option, surname }).join(''))

/** 哈密市 → hms. */
export const initialsOf = initialsBy('off')
const surnameInitialsOf = initialsBy('head')

/** The first two characters are read as a surname, in which 单 is shan; each further character is read by itself. */
export function nameInitialsOf(name: string): string {
  const [first = '', second = '', ...given] = name
  return surnameInitialsOf(first + second) + given.map(initialsOf).join('')
}
