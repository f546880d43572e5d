import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'

/*
 * TEST_COST=<file> writes a line for each test file: seconds of this worker's processor time and of the clock. Programs
 * that a test starts, and the database, aren't in it.
 */
const into = process.env.TEST_COST
if (into) {
  let [begun, clock] = [process.cpuUsage(), performance.now()]
  beforeAll(() => {
    begun = process.cpuUsage()
    clock = performance.now()
  })
  afterAll(() => {
    const { user, system } = process.cpuUsage(begun)
    const seconds = [(user + system) / 1e6, (performance.now() - clock) / 1000].map((value) => value.toFixed(1))
    appendFileSync(into, `${seconds.join('\t')}\t${expect.getState().testPath}\n`)
  })
}
