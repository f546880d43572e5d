import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IdType, educationLabel, levelLabel, pathwayLabel, stageLabel } from '../../schema/vocabulary'
import { normaliseText, normaliseWord } from '../../server/text/normalise'
import { normaliseHeader } from '../../server/import/header/normalise-header'
import { parseDay, parseInstant, parseMonthOrDay } from '../../server/import/parse/date'
import { parseEthnicity } from '../../server/import/parse/ethnicity'
import { parseIdNumber } from '../../server/import/parse/id-number'
import { checkCharacter } from '../../schema/field/id-number'
import { parseEducation, parseLevel, parsePathway, parseStage } from '../../server/import/parse/word'
import { times } from '../support/some'

/** The characters in offices' cells, with the problematic ones more often than in reality. */
const cellText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ＡａＺ１９（）：＊，、·•‧・．.-—－/'.split('')),
    fc.constantFrom(' ', '\u3000', '\u00A0', '\u200B', '\u200D', '\uFEFF', '\n', '\t'),
    fc.constantFrom('\u0301', '\u0308', '\u3099', 'e', 'か', 'ﬁ', '㈱', '①', '½'),
    fc.constantFrom(...'张三古丽买提哈密市'.split('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
})

describe('normalising twice is normalising once', () => {
  test.each([
    ['text', normaliseText],
    ['words', normaliseWord],
    ['headers', normaliseHeader],
  ])('%s', (_, normalise) => {
    fc.assert(
      fc.property(cellText, (text) => void expect(normalise(normalise(text))).toBe(normalise(text))),
      { numRuns: times(5000, 500) },
    )
  })
})

const nobody = () => undefined
const pad = (part: number) => String(part).padStart(2, '0')

const wall = fc.record({
  year: fc.integer({ min: 1940, max: 2039 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
})
type Wall = typeof wall extends fc.Arbitrary<infer T> ? T : never

const dayForms: ((day: Wall) => string)[] = [
  ({ year, month, day }) => `${year}.${month}.${day}`,
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  ({ year, month, day }) => `${year}/${month}/${pad(day)}`,
  ({ year, month, day }) => `${year}${pad(month)}${pad(day)}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
]
const dayText = fc.tuple(wall, fc.constantFrom(...dayForms)).map(([day, write]) => write(day))

describe('parsing what was parsed gives the same', () => {
  test('days', () => {
    fc.assert(fc.property(dayText, (text) => void expect(parseDay(parseDay(text))).toBe(parseDay(text))))
  })

  test('months and days', () => {
    const month = wall.map(({ year, month }) => `${year}.${pad(month)}`)
    fc.assert(
      fc.property(
        fc.oneof(dayText, month),
        (text) => void expect(parseMonthOrDay(parseMonthOrDay(text))).toBe(parseMonthOrDay(text)),
      ),
    )
  })

  test('moments, shown in Beijing’s time', () => {
    const shown = (instant: Date) =>
      new Date(instant.getTime() + 28_800_000).toISOString().slice(0, 19).replace('T', ' ')
    fc.assert(
      fc.property(wall, dayText, ({ hour, minute }, text) => {
        const once = parseInstant(`${text.length === 8 ? parseDay(text) : text} ${hour}:${pad(minute)}`)
        expect(parseInstant(shown(once))).toEqual(once)
      }),
    )
  })

  test('ID numbers, the converted ones too', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
    const number = fc.oneof(
      digits(15),
      digits(17).map((text) => text + checkCharacter(text)),
      digits(17).map((text) => `'${text}${checkCharacter(text).toLowerCase()} `),
    )
    fc.assert(
      fc.property(number, (text) => {
        const once = parseIdNumber(text, text, IdType.RESIDENT).number
        expect(parseIdNumber(once, once, IdType.RESIDENT)).toEqual({ number: once, converted: false })
      }),
    )
  })

  test('peoples, by name, with and without 族, by code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('汉', '汉族', '1', '05', '维吾尔', '哈萨克族', '56'),
        (text) => void expect(parseEthnicity(parseEthnicity(text))).toBe(parseEthnicity(text)),
      ),
    )
  })

  test.each([
    ['stages', stageLabel, (text: string) => parseStage(text, nobody)],
    ['pathways', pathwayLabel, (text: string) => parsePathway(text, nobody)],
    ['educations', educationLabel, (text: string) => parseEducation(text, nobody)],
    ['levels', levelLabel, (text: string) => parseLevel(text, nobody).level],
  ])('each of the %s by its own name', (_, labels, parse) => {
    for (const [code, { zh }] of Object.entries(labels)) expect(parse(zh)).toBe(code)
  })
})
