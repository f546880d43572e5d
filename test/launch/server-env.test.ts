import { expect, test } from 'vitest'
import { serverEnvOf } from '../../scripts/launch/server-env.mjs'
import { readConfig } from '../../server/config'

test('npm run serve is production: no sample, no fixed clock, whatever the surroundings say', () => {
  const given = { NODE_ENV: 'development', SAMPLE_DATA: '1' }
  expect(readConfig(serverEnvOf('serve', given))).toMatchObject({ production: true, sample: false })
  expect(() => readConfig(serverEnvOf('serve', { NOW: '2026-11-20T10:00:00+08:00' }))).toThrow(/生产环境不能用 NOW/)
  expect(readConfig(serverEnvOf('start', {}))).toMatchObject({ production: false, sample: true })
})
