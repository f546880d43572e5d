import { normaliseText } from '../../text/normalise'

/** What a tag does: VALUE fills its own cell; ROW and COLUMN describe the cells of their row and column, which are filled where
 * they cross; LIST fills names downwards, and each name is a row; TYPED keeps what the officer types. */
export type TagKind = 'VALUE' | 'ROW' | 'COLUMN' | 'LIST' | 'TYPED'

/** A word of a tag: `农业`, or `系列=农业、林业` with its key. */
export interface TagWord {
  key: string | null
  values: string[]
}

/** A tag as written, its words not understood yet. */
export interface Tag {
  kind: TagKind
  words: TagWord[]
}

const prefixes: Record<string, TagKind> = { 行: 'ROW', 列: 'COLUMN', 列表: 'LIST', 填: 'TYPED' }

/** Splits at a separator outside of “…”. */
function split(text: string, separator: RegExp): string[] {
  const parts = ['']
  let quoted = false
  for (const character of text) {
    if (character === '“') quoted = true
    if (character === '”') quoted = false
    if (!quoted && separator.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim())
}

const bare = (text: string) => text.replace(/^“(.*)”$/, '$1').trim()

function wordOf(text: string): TagWord {
  const at = text.startsWith('“') ? -1 : text.search(/[=:]/)
  const values = split(at < 0 ? text : text.slice(at + 1), /[、,]/)
  return { key: at < 0 ? null : text.slice(0, at).trim(), values: values.map(bare).filter((value) => value !== '') }
}

/** Reads the text between the braces. Full-width characters are the same as half-width ones. */
export function readTag(text: string): Tag {
  const normal = normaliseText(text)
  const [, prefix, rest = ''] = /^(行|列表|列|填)\s*(?:[:=]\s*(.*))?$/.exec(normal) ?? []
  const kind = prefix === undefined ? 'VALUE' : prefixes[prefix]!
  const parts = split(prefix === undefined ? normal : rest, /;/).filter((part) => part !== '')
  return { kind, words: parts.map(wordOf) }
}
