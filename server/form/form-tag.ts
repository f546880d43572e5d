import { PortalError } from '../errors'
import { idNumberOf } from '../../schema/field/id-number'
import type { FormFile, FormSheet } from './package/read-form'
import { addressOf, type SheetCell } from './package/sheet-xml'
import { TagError, type Meaning } from './tag/meaning'
import { taggedText } from '../text/tagged-text'
import { readTag } from './tag/tag-text'
import { understand } from './tag/understand'
import type { Vocabulary } from './tag/vocabulary'

/** A cell's tag as it is kept: what is typed in Excel between braces, or was chosen on the page. */
export interface FormTag {
  /** Name of the sheet. */
  sheet: string
  /** B7. */
  cell: string
  /** With its braces, and the text around them: `共{{参评}}件`. */
  text: string
}

/** A cell with its understood tags. */
export interface TaggedCell {
  sheet: number
  row: number
  column: number
  /** Texts before, between and after the tags. */
  texts: string[]
  meanings: Meaning[]
}

const longestTag = 500
const mostTags = 5000
/** Problems that one answer names. */
const named = 20

const doubled = /[{｛]{2}|[}｝]{2}/

/** Whether a text has braces that are no tag: two that aren't closed, or any beside a tag. */
function hasLooseBraces(text: string): boolean {
  const tagged = taggedText(text)
  return tagged ? tagged.texts.some((each) => /[{｛}｝]/.test(each)) : doubled.test(text)
}

const cellsOf = ({ rows }: FormSheet) => rows.flatMap(({ cells }) => cells)

/** The tags that are written in the form itself, also those that aren't closed. */
export function tagsIn({ sheets }: FormFile): FormTag[] {
  return sheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ formula, text }) => formula === null && (taggedText(text) !== null || hasLooseBraces(text)))
      .map(({ row, column, text }) => ({ sheet: sheet.name, cell: addressOf(row, column), text })),
  )
}

/** Collects what is wrong with a form's tags, so that all of it is named at once. */
export class TagProblems {
  readonly #found: { where: string; error: TagError }[] = []

  add(sheet: FormSheet, row: number, column: number, error: TagError): void {
    this.#found.push({ where: `“${sheet.name}”的 ${addressOf(row, column)}`, error })
  }

  /** @throws PortalError FORM_TAG_UNKNOWN, FORM_TAG_INVALID */
  refuse(): void {
    if (this.#found.length === 0) return
    const reasons = new Set(this.#found.map(({ error }) => error.reason))
    const lines = this.#found.slice(0, named).map(({ where, error }) => `${where}：${error.sentence}`)
    const more = this.#found.length > named ? `\n另有 ${this.#found.length - named} 处。` : ''
    throw new PortalError(
      reasons.has('FORM_TAG_UNKNOWN') ? 'FORM_TAG_UNKNOWN' : 'FORM_TAG_INVALID',
      `${lines.join('\n')}${more}`,
    )
  }
}

interface Placed {
  sheet: number
  row: number
  column: number
  cell: SheetCell | undefined
}

/** @throws PortalError FORM_TAG_INVALID for a cell that the form doesn't have */
function placeOf({ sheets }: FormFile, tag: FormTag): Placed {
  const sheet = sheets.findIndex(({ name }) => name === tag.sheet)
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,5})$/.exec(tag.cell) ?? []
  const [row, column] = [
    Number(digits),
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  ]
  if (sheet < 0 || letters === '') {
    throw new PortalError('FORM_TAG_INVALID', `上级表里没有“${tag.sheet}”的 ${tag.cell} 这一格，请重新打开后再标记。`)
  }
  const cell = sheets[sheet]!.rows.find(({ number }) => number === row)?.cells.find((each) => each.column === column)
  return { sheet, row, column, cell }
}

function understoodCell(
  text: string,
  { cell }: Placed,
  vocabulary: Vocabulary,
): Pick<TaggedCell, 'texts' | 'meanings'> {
  const tagged = taggedText(text)
  const invalid = (sentence: string) => new TagError('FORM_TAG_INVALID', sentence)
  if (hasLooseBraces(text)) throw invalid('花括号不成对，标记要写成 {{参评}} 的样子。')
  if (!tagged) throw invalid('标记要写在两层花括号里，如 {{参评}}。')
  if (cell && cell.formula !== null) throw invalid('这一格是公式，不能标记。')
  if (text.length > longestTag) throw invalid(`标记超过 ${longestTag} 字。`)
  if (idNumberOf(text)) throw invalid('标记里不能有证件号。')
  const meanings = tagged.tags.map((tag) => understand(readTag(tag), vocabulary))
  if (meanings.length > 1 && meanings.some(({ kind }) => kind !== 'VALUE')) {
    throw invalid('一格里只能有一个行、列、列表或填写的标记。')
  }
  return { texts: tagged.texts, meanings }
}

/** Understands all tags of a form. What is wrong is added to the problems. */
export function understoodTags(
  form: FormFile,
  tags: readonly FormTag[],
  vocabulary: Vocabulary,
  problems: TagProblems,
): TaggedCell[] {
  if (tags.length > mostTags) throw new PortalError('FORM_TAG_INVALID', `一份上级表最多 ${mostTags} 个标记。`)
  return tags.flatMap((tag) => {
    const placed = placeOf(form, tag)
    const { sheet, row, column } = placed
    try {
      return [{ sheet, row, column, ...understoodCell(tag.text, placed, vocabulary) }]
    } catch (error) {
      if (!(error instanceof TagError)) throw error
      problems.add(form.sheets[sheet]!, row, column, error)
      return []
    }
  })
}
