import { describe, expect, it } from 'vitest'
import { verdict } from '../../../client/import/verdict'
import { i18n, setLanguage } from '../../../client/locale'
import { en, zh } from '../../../client/messages'
import { aRun } from './a-run'

i18n.global.setLocaleMessage('zh', zh)
i18n.global.setLocaleMessage('en', en)

const say = (key: string, values: Record<string, string> = {}) => i18n.global.t(`import.verdict.${key}`, values)

describe('an import in one sentence', () => {
  it('says what can be written', () => {
    expect(verdict(aRun(), say)).toBe('可以写入：新增 12 件，变更 3 件。')
  })

  it('says beside it what will not be', () => {
    expect(verdict(aRun({ rejected: 2 }), say)).toBe('可以写入：新增 12 件，变更 3 件；退回 2 行不写入。')
    expect(verdict(aRun({ rejected: 2, skipped: 1 }), say)).toBe(
      '可以写入：新增 12 件，变更 3 件；退回 2 行、跳过 1 行不写入。',
    )
  })

  it('separates thousands', () => {
    expect(verdict(aRun({ new: 100_000 }), say)).toContain('新增 100,000 件')
  })

  it('says that nothing is to be written', () => {
    expect(verdict(aRun({ new: 0, changed: 0, unchanged: 15 }), say)).toBe('没有新增或变更，无需写入。')
  })

  it('says what was written, and what was left out', () => {
    expect(verdict(aRun({ state: 'APPLIED', skipped: 1 }), say)).toBe(
      '已写入：新增 12 件，变更 3 件；跳过 1 行没有写入。',
    )
  })

  it('says what is being done, whatever stood before', () => {
    const writing = { step: 'APPLY', done: 1, total: 4 } as const
    expect(verdict(aRun({ progress: writing }), say)).toBe('正在写入：新增 12 件，变更 3 件。')
    expect(verdict(aRun({ state: 'APPLIED', progress: { ...writing, step: 'UNDO' } }), say)).toBe('正在撤销这次导入。')
  })

  it('says of each other end that nothing was written', () => {
    expect(verdict(aRun({ state: 'READING' }), say)).toContain('还没有写入')
    expect(verdict(aRun({ state: 'UNMAPPED' }), say)).toContain('还没有写入')
    expect(verdict(aRun({ state: 'DISCARDED' }), say)).toContain('没有写入')
    expect(verdict(aRun({ state: 'UNDONE' }), say)).toBe('已撤销：新增的 12 件已撤回，变更的 3 件已恢复原样。')
  })

  it('says the same in English', () => {
    setLanguage('en')
    expect(verdict(aRun({ rejected: 2, skipped: 1 }), say)).toBe(
      'Ready to write: 12 new, 3 changed; 2 rejected and 1 skipped rows won’t be written.',
    )
    setLanguage('zh')
  })
})
