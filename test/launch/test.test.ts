import { expect, test } from 'vitest'
import { countTests } from '../../scripts/launch/test.mjs'

const passedFile = { status: 'passed', assertionResults: [{}, {}] }
const unloadedFile = { status: 'failed', assertionResults: [] }

test('the last line counts what vitest counted', () => {
  const result = { numPassedTests: 2, numFailedTests: 0, testResults: [passedFile] }
  expect(countTests(result, 0)).toEqual({ passed: 2, failed: 0 })
  expect(countTests({ ...result, numFailedTests: 3 }, 1)).toEqual({ passed: 2, failed: 3 })
})

test('a file that couldn’t be loaded is a failure', () => {
  const result = { numPassedTests: 2, numFailedTests: 0, testResults: [passedFile, unloadedFile] }
  expect(countTests(result, 1)).toEqual({ passed: 2, failed: 1 })
})

test('a run that failed, or left no result, is never all green', () => {
  const result = { numPassedTests: 2, numFailedTests: 0, testResults: [passedFile] }
  expect(countTests(result, 1)).toEqual({ passed: 2, failed: 1 })
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 })
})
