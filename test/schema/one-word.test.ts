import { describe, expect, test } from 'vitest'
import { Measure, measureLabel, outcomeLabel, voteLabel, type Label } from '../../schema/vocabulary'
import { readNoticeFiles } from '../../server/cycle/notice-file'

const words = (labels: Record<string, Label>, language: keyof Label) =>
  Object.values(labels).map((label) => label[language])

describe('one word says one thing', () => {
  test.each(['zh', 'en'] as const)('what the meeting decided and how it ended use different words (%s)', (language) => {
    const votes = words(voteLabel, language)
    expect(words(outcomeLabel, language).filter((word) => votes.includes(word))).toEqual([])
  })

  test.each(['zh', 'en'] as const)('no two measures are called the same (%s)', (language) => {
    expect(new Set(words(measureLabel, language)).size).toBe(Object.values(Measure).length)
  })

  test('a measure of an ending is called as the ending is', () => {
    for (const [ending, { zh, en }] of Object.entries(outcomeLabel)) {
      const { zh: measured, en: measuredEn } = measureLabel[ending as Measure]
      expect({ zh: measured, en: measuredEn }).toEqual({ zh, en })
    }
  })

  test('a series of teachers is called by the notice’s own name wherever it is shown', () => {
    for (const { series } of readNoticeFiles('nowhere')) {
      for (const { name, shortName } of series.filter(({ isTeacher }) => isTeacher)) expect(shortName).toBe(name)
    }
  })
})
