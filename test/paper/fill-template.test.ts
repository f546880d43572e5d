import { describe, expect, test } from 'vitest'
import { PaperKind } from '../../schema/vocabulary'
import { checkedTexts, linesOf } from '../../server/paper/fill-template'
import { textOf } from '../../server/paper/paper'
import { templates } from '../../server/paper/template'

const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  return null
}

const declared = templates.BRIEF.parts.find(({ key }) => key === 'declared')!
const checked = (text: string, key = 'declared') => checkedTexts(PaperKind.BRIEF, [{ key, text }])

describe('words of a paper', () => {
  test.each(Object.values(PaperKind))('%s: the usual words are accepted, and nothing is stored of them', (kind) => {
    const usual = templates[kind].parts.map(({ key, usual }) => ({ key, text: usual }))
    expect(checkedTexts(kind, usual)).toEqual({})
  })

  test('unknown placeholders are named with their paragraphs', () => {
    const typed = [
      { key: 'declared', text: '共{{申报量}}件，参评{{参评}}件' },
      { key: 'desks', text: '{{办理方}}' },
      { key: 'closing', text: 'x' },
    ]
    expect(refusal(() => checkedTexts(PaperKind.BRIEF, typed.slice(0, 2)))).toEqual({
      code: 'PAPER_PLACEHOLDER_UNKNOWN',
      message:
        '“申报和办结”里的 {{申报量}} 不是占位符，请从占位符列表中选用。\n“逾期办理方”里的 {{办理方}} 不是占位符，请从占位符列表中选用。',
    })
    // 催办函 has other ones than 简报.
    expect(checkedTexts(PaperKind.LETTER, [{ key: 'closing', text: '致{{办理方}}' }])).toEqual({
      closing: '致{{办理方}}',
    })
    expect(refusal(() => checkedTexts(PaperKind.BRIEF, typed.slice(2)))?.code).toBe('INVALID_INPUT')
  })

  test.each(['共{{申报件', '共{申报}件', '共申报}}件', '｛｛申报｝件', '{{申报}}与{'])(
    'braces that are no pair: %s',
    (text) => {
      expect(refusal(() => checked(text))).toEqual({
        code: 'PAPER_PLACEHOLDER_UNKNOWN',
        message: '“申报和办结”里的花括号不成对，占位符应写成 {{申报}} 的样子。',
      })
    },
  )

  test.each(['toString', '__proto__', 'constructor'])('{{%s}} is no placeholder', (name) => {
    expect(refusal(() => checked(`{{${name}}}`))?.code).toBe('PAPER_PLACEHOLDER_UNKNOWN')
  })

  test('too long, a title without words or of two lines, a paragraph twice', () => {
    expect(refusal(() => checked('字'.repeat(1001)))?.message).toBe('“申报和办结”最多 1000 字，现在是 1001 字。')
    expect(refusal(() => checked('', 'title'))?.message).toBe('标题应是一行，不能空着。')
    expect(refusal(() => checked('题'.repeat(101), 'title'))?.message).toBe('“标题”最多 100 字，现在是 101 字。')
    expect(refusal(() => checked('一\n二', 'title'))?.message).toBe('标题应是一行，不能空着。')
    const twice = ['a', 'b'].map((text) => ({ key: 'declared', text }))
    expect(refusal(() => checkedTexts(PaperKind.BRIEF, twice))?.code).toBe('INVALID_INPUT')
  })

  test('ID numbers are masked, control characters are spaces, empty lines are left out', () => {
    expect(checked('一\u0007二 \r\n\n 11010519491231002X ')).toEqual({ declared: '一 二\n110105********002X' })
  })
})

describe('a paragraph', () => {
  const values = new Map([
    ['申报', [{ text: '12', rows: { filter: { year: [2026] } } }]],
    ['申报增减', []],
    ['受理', [{ text: '3' }]],
  ])
  const filled = (text: string) => linesOf(PaperKind.BRIEF, declared, { declared: text }, values)

  test('has one line for each of its lines, and figures keep their rows', () => {
    const [first, second, ...others] = filled('共{{申报}}件{{申报增减}}。\n受理｛｛ 受理 ｝｝件')
    expect(others).toEqual([])
    expect(first!.pieces).toEqual([{ text: '共' }, { text: '12', rows: { filter: { year: [2026] } } }, { text: '件' }, { text: '。' }]) // prettier-ignore
    expect(textOf(second!.pieces)).toBe('受理3件')
  })

  test('is left out without words', () => {
    expect(filled('')).toEqual([])
  })

  test('with a placeholder that the portal no more has is refused, not printed', () => {
    expect(refusal(() => filled('{{从前的}}'))?.code).toBe('PAPER_PLACEHOLDER_UNKNOWN')
  })
})
