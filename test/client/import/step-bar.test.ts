import { describe, expect, it } from 'vitest'
import { stepBar, type Standing } from '../../../client/import/step-bar'

/** The bar as a short text: READ✓ CHECK… PLAN APPLY. */
function glance(run: Standing): string | null {
  const signs = { done: '✓', now: '…', waits: '?', ahead: '' }
  return (
    stepBar(run)
      ?.steps.map(({ step, standing }) => step + signs[standing])
      .join(' ') ?? null
  )
}

const reading = (step: NonNullable<Standing['progress']>['step'], done = 0, total: number | null = null) =>
  ({ state: 'READING', progress: { step, done, total } }) as const

describe('the bar of an import', () => {
  it('goes from reading over checking and comparing to writing', () => {
    expect(glance(reading('READ'))).toBe('READ… CHECK PLAN APPLY')
    expect(glance(reading('CHECK'))).toBe('READ✓ CHECK… PLAN APPLY')
    expect(glance(reading('PLAN'))).toBe('READ✓ CHECK✓ PLAN… APPLY')
    expect(glance({ state: 'PLANNED', progress: { step: 'APPLY', done: 1, total: 4 } })).toBe(
      'READ✓ CHECK✓ PLAN✓ APPLY…',
    )
    expect(glance({ state: 'APPLIED' })).toBe('READ✓ CHECK✓ PLAN✓ APPLY✓')
  })

  it('says that a file waits for its turn in the place of reading', () => {
    expect(glance(reading('QUEUE'))).toBe('QUEUE… CHECK PLAN APPLY')
    expect(glance({ state: 'READING' })).toBe('READ… CHECK PLAN APPLY')
  })

  it('stands still where a person goes on', () => {
    expect(glance({ state: 'PLANNED' })).toBe('READ✓ CHECK✓ PLAN✓ APPLY?')
    expect(glance({ state: 'UNMAPPED' })).toBe('READ✓ CHECK? PLAN APPLY')
  })

  it('is of one step while an import is taken back, and none after an end without writing', () => {
    expect(glance({ state: 'APPLIED', progress: { step: 'UNDO', done: 0, total: null } })).toBe('UNDO…')
    expect(glance({ state: 'FAILED' })).toBeNull()
    expect(glance({ state: 'DISCARDED' })).toBeNull()
    expect(glance({ state: 'UNDONE' })).toBeNull()
  })

  it('fills by the share that is done, where the end is known', () => {
    expect(stepBar(reading('CHECK', 250, 1000))?.share).toBe(0.25)
    expect(stepBar(reading('CHECK', 250))?.share).toBeNull()
    expect(stepBar(reading('CHECK', 1001, 1000))?.share).toBe(1)
  })
})
