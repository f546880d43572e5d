import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { apiErrors, errorMeanings } from '../../schema/error-code'
import { PortalError } from '../../server/errors'

const root = path.resolve(import.meta.dirname, '../..')

const source = ['server', 'scripts', 'schema/proof']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?ts$|\.mjs$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  .join('\n')

/** Three codes are composed with the prefix `RECORD_DAY_`. */
const written = (code: string) => `'${code.replace(/^RECORD_DAY_/, '')}'`

test('every registered code is one that the program can answer with', () => {
  const ofKeys = (code: string) => new RegExp(`^  ${code}:`, 'm').test(source)
  // Codes of Apollo and of the file reader are used by name, so our source does not quote them.
  expect(Object.keys(errorMeanings).filter((code) => !source.includes(written(code)) && !ofKeys(code))).toEqual([])
})

test('a code that is not registered does not compile', () => {
  // @ts-expect-error no such code
  expect(() => new PortalError('NO_SUCH_CODE', '没有这个代码。')).toThrow()
})

test('an error has the status that its code is registered with', () => {
  expect(new PortalError('SIGN_IN_LOCKED', '已锁定。').status).toBe(429)
  expect(new PortalError('INVALID_INPUT', '不正确。').status).toBe(400)
})

test('every answerable code says what is wrong and what to do, in sentences, with an HTTP status of an error', () => {
  for (const [code, { status, meaning, cure }] of Object.entries(apiErrors)) {
    expect([code, status >= 400 && status < 600]).toEqual([code, true])
    expect([code, meaning.split(/\s+/).length >= 5, /^[A-Z].*\.$/.test(meaning)]).toEqual([code, true, true])
    expect([code, /^[A-Z].*\.$/.test(cure)]).toEqual([code, true])
  }
})
