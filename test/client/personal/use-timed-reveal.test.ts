import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope } from 'vue'
import { useTimedReveal, type TimedReveal } from '../../../client/personal/use-timed-reveal'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function shown(seconds: number): { brief: TimedReveal; leave: () => void } {
  const scope = effectScope()
  const brief = scope.run(() => useTimedReveal(seconds))!
  brief.show('90000019880715001X')
  return { brief, leave: () => scope.stop() }
}

test('is gone when its time is over, and counts down to it', () => {
  const { brief } = shown(60)
  vi.advanceTimersByTime(59_000)
  expect([brief.value.value, brief.secondsLeft.value]).toEqual(['90000019880715001X', 1])
  vi.advanceTimersByTime(1000)
  expect(brief.value.value).toBeNull()
})

test('is gone as soon as its page is left', () => {
  const { brief, leave } = shown(60)
  leave()
  expect(brief.value.value).toBeNull()
})

test('is gone as soon as its page is out of sight', () => {
  const { brief } = shown(60)
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange'))
  hidden.mockRestore()
  expect(brief.value.value).toBeNull()
})

test('shown anew it has its whole time again', () => {
  const { brief } = shown(60)
  vi.advanceTimersByTime(50_000)
  brief.show('900000198807150028')
  vi.advanceTimersByTime(50_000)
  expect(brief.value.value).toBe('900000198807150028')
})
