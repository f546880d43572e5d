import { pinyin } from 'pinyin-pro'

const option = { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' } as const

/** Words come again and again: employers by the thousand rows, surnames and given characters by the ten thousand. */
const known = new Map<string, string>()
const mostKnown = 50_000

function remembered(text: string, surname: 'head' | 'off'): string {
  const key = `${surname}${text}`
  const initials = known.get(key) ?? pinyin(text, { ...option, surname }).join('')
  if (known.size < mostKnown) known.set(key, initials)
  return initials
}

/** 哈密市 → hms. */
export function initialsOf(text: string): string {
  return remembered(text, 'off')
}

/** 单 reads shan as a surname: its first two characters are read as one, the others each by itself. */
export function nameInitialsOf(name: string): string {
  const [first = '', second = '', ...given] = name
  return remembered(first + second, 'head') + given.map((character) => remembered(character, 'off')).join('')
}
