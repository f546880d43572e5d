import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checklist } from '../../../client/finding/checklist'

test('each item for people names a clause of the notice that is there', () => {
  const notice = readFileSync('docs/notice-2023.txt', 'utf8')
  for (const { clause } of checklist) {
    if (clause === null) continue
    const [, part, section] = /^([一二三四五六七八])\(([一二三四五])\)/.exec(clause)!
    expect(notice).toContain(`${part}、`)
    expect(notice).toContain(`（${section}）`)
  }
  expect(checklist.map(({ text }) => text.zh)).toHaveLength(new Set(checklist.map(({ text }) => text.zh)).size)
})
