import { describe, expect, test } from 'vitest'
import { unbrokenRuns } from '../../../client/paper/unbroken'

const shown = (pieces: { text: string; rows: string | null }[]) =>
  unbrokenRuns(pieces).map(({ pieces: own, isUnbroken }) => {
    const text = own.map((piece) => piece.text).join('')
    return isUnbroken ? `[${text}]` : text
  })

describe('a paper’s numbers stay with their units', () => {
  test.each([
    [
      [
        { text: '申报', rows: null },
        { text: '1118', rows: '/x' },
        { text: '件，其中', rows: null },
      ],
      '申报|[1118件]|，其中',
    ],
    [
      [
        { text: '22.4%', rows: '/x' },
        { text: '，比上期', rows: null },
      ],
      '[22.4%]|，比上期',
    ],
    [
      [
        { text: '12', rows: '/x' },
        { text: '个工作日内', rows: null },
      ],
      '[12个工作日]|内',
    ],
    [[{ text: '截至2026年11月20日，还有3个工作日。', rows: null }], '截至|[2026年11月20日]|，还有|[3个工作日]|。'],
    [[{ text: '没有数字', rows: null }], '没有数字'],
  ])('%j', (pieces, runs) => {
    expect(shown(pieces).join('|')).toBe(runs)
    expect(shown(pieces).join('').replace(/[[\]]/g, '')).toBe(pieces.map(({ text }) => text).join(''))
  })
})
