import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config'
import { standardLimits } from '../../server/http/limit'

describe('limits', () => {
  test('are the standard ones unless an office says otherwise', () => {
    expect(readConfig({}).limits).toEqual(standardLimits)
  })

  test('that depend on the office are its to say, the others aren’t', () => {
    const { rate, seconds, graphql } = readConfig({
      SIGN_INS_A_MINUTE: '400',
      QUERIES_A_MINUTE: '9000',
      IMPORTS_A_MINUTE: '5',
      EXPORTS_A_MINUTE: '6',
      UPLOAD_SECONDS: '900',
      STATEMENT_SECONDS: '60',
    }).limits
    expect(rate.signIn).toEqual({ max: 400, seconds: 60 })
    expect(rate.graphql).toEqual({ max: 9000, seconds: 60 })
    expect(rate.import).toEqual({ max: 5, seconds: 60 })
    expect(rate.export).toEqual({ max: 6, seconds: 60 })
    expect([seconds.upload, seconds.statement]).toEqual([900, 60])
    expect(graphql).toEqual(standardLimits.graphql)
  })

  test.each(['0', '-1', '1.5', '100001', 'none', '∞'])('“%s” takes none of them away', (value) => {
    expect(() => readConfig({ SIGN_INS_A_MINUTE: value })).toThrow(/SIGN_INS_A_MINUTE 应是 1–100000 的整数/)
  })
})

test('a level of the log that there isn’t is said so at the start', () => {
  expect(readConfig({ LOG_LEVEL: 'trace' }).logLevel).toBe('trace')
  expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL 应是/)
})

describe('serving other machines', () => {
  const files = { TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' }
  test.each(['0.0.0.0', '::', '10.0.0.9'])(
    'HOST=%s without encryption is refused, and the sentence says what to do',
    (HOST) => {
      const sentence = /TLS_CERT 和 TLS_KEY.*TRUST_PROXY.*HTTP_PLAIN=allow/
      expect(() => readConfig({ HOST })).toThrow(sentence)
      expect(readConfig({ HOST, HTTP_PLAIN: 'allow' }).proxiesOnly).toBe(false)
      expect(readConfig({ HOST, ...files }).proxiesOnly).toBe(false)
    },
  )

  test('behind a proxy on another machine only this proxy may connect', () => {
    const { proxiesOnly, isProxy } = readConfig({ HOST: '0.0.0.0', TRUST_PROXY: '10.0.0.5' })
    expect([proxiesOnly, isProxy('10.0.0.5'), isProxy('10.0.0.6')]).toEqual([true, true, false])
    expect(readConfig({ TRUST_PROXY: '10.0.0.5' }).proxiesOnly).toBe(false)
  })

  test('a certificate and its key are given together, and HTTP_PLAIN is allow or nothing', () => {
    expect(() => readConfig({ TLS_CERT: 'cert.pem' })).toThrow(/要一起给出/)
    expect(() => readConfig({ HTTP_PLAIN: 'yes' })).toThrow(/HTTP_PLAIN 只能是 allow/)
  })
})
