import type { PaperKind } from '../../schema/vocabulary'
import { plainText } from '../access/personal-data/plain-text'
import { InvalidInputError, PortalError } from '../errors'
import { normaliseText } from '../text/normalise'
import { taggedText } from '../text/tagged-text'
import type { Line, Piece } from './paper'
import { templates, type Part } from './template'

/** The words of a paper's paragraphs by their keys, where they differ from the usual ones. */
export type Texts = Readonly<Record<string, string>>

/** Characters of a paragraph, and of the title, which names the file, too. */
const longest = { text: 1000, title: 100 }
/** Problems that one answer names. */
const named = 20

/** What is wrong with a paragraph's words, as Chinese sentences. */
function problemsOf(kind: PaperKind, { name }: Part, text: string): string[] {
  const { placeholders } = templates[kind]
  const tagged = taggedText(text)
  const unknown = (tagged?.tags ?? [])
    .map(normaliseText)
    .filter((tag) => !Object.hasOwn(placeholders, tag))
    .map((tag) => `“${name}”里的 {{${tag}}} 不是占位符，请从占位符列表中选用。`)
  const loose = (tagged?.texts ?? [text]).some((each) => /[{}｛｝]/.test(each))
  return [...unknown, ...(loose ? [`“${name}”里的花括号不成对，占位符应写成 {{申报}} 的样子。`] : [])]
}

/** @throws PortalError PAPER_PLACEHOLDER_UNKNOWN */
function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return
  const more = problems.length > named ? `\n另有 ${problems.length - named} 处。` : ''
  throw new PortalError('PAPER_PLACEHOLDER_UNKNOWN', `${problems.slice(0, named).join('\n')}${more}`)
}

/**
 * The words that an officer typed, as they are stored: only those that differ from the usual ones.
 *
 * @throws InvalidInputError, PortalError PAPER_PLACEHOLDER_UNKNOWN
 */
export function checkedTexts(kind: PaperKind, typed: readonly { key: string; text: string }[]): Texts {
  const { parts } = templates[kind]
  const texts: Record<string, string> = {}
  const problems: string[] = []
  for (const { key, text } of typed) {
    const own = parts.find((part) => part.key === key)
    if (!own || key in texts) throw new InvalidInputError('提交的段落与模板不符，请刷新后再改。')
    const lines = text.split(/\r?\n/).map((line) => plainText(line.replace(/\p{Cc}/gu, ' ')) ?? '')
    const clean = lines.filter((line) => line !== '').join('\n')
    const most = key === 'title' ? longest.title : longest.text
    if (clean.length > most) throw new InvalidInputError(`“${own.name}”最多 ${most} 字，现在是 ${clean.length} 字。`)
    if (key === 'title' && (clean === '' || clean.includes('\n')))
      throw new InvalidInputError('标题应是一行，不能空着。')
    problems.push(...problemsOf(kind, own, clean))
    texts[key] = clean
  }
  refuse(problems)
  return Object.fromEntries(parts.flatMap(({ key, usual }) => (texts[key] === undefined || texts[key] === usual ? [] : [[key, texts[key]]]))) // prettier-ignore
}

export const wordsOf = ({ key, usual }: Part, texts: Texts): string => texts[key] ?? usual

function filled(text: string, values: ReadonlyMap<string, readonly Piece[]>): Piece[] {
  const tagged = taggedText(text)
  if (!tagged) return [{ text }]
  return tagged.texts.flatMap((words, at) => {
    const tag = tagged.tags[at]
    return [{ text: words }, ...(tag === undefined ? [] : values.get(normaliseText(tag))!)]
  })
}

/**
 * A paragraph with its placeholders filled: one line for each of its lines, none if its words are empty.
 *
 * @throws PortalError PAPER_PLACEHOLDER_UNKNOWN for words saved when the portal had another placeholder
 */
export function linesOf(
  kind: PaperKind,
  part: Part,
  texts: Texts,
  values: ReadonlyMap<string, readonly Piece[]>,
): Line[] {
  const words = wordsOf(part, texts)
  refuse(problemsOf(kind, part, words))
  return words
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ kind: part.kind, pieces: filled(line, values).filter(({ text }) => text !== '') }))
}
