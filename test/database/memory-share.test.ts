import { expect, test } from 'vitest'
import { sharesOf, settingArguments } from '../../server/database/embedded/setting'

test.each([
  [512, '128MB', '256MB'],
  [2048, '256MB', '1024MB'],
  [24_576, '3072MB', '12288MB'],
  [131_072, '4096MB', '65536MB'],
])('of %i MB the database has buffers of %s, and expects a cache of %s', (memory, buffers, cache) => {
  expect(sharesOf(memory)).toEqual({ shared_buffers: buffers, effective_cache_size: cache })
})

test('on this machine they are numbers that PostgreSQL takes', () => {
  const [buffers, cache] = ['shared_buffers', 'effective_cache_size'].map((name) =>
    Number(new RegExp(`${name}=(\\d+)MB`).exec(settingArguments.join(' '))?.[1]),
  )
  expect(buffers).toBeGreaterThanOrEqual(128)
  expect(buffers).toBeLessThanOrEqual(4096)
  expect(cache).toBeGreaterThan(0)
})
