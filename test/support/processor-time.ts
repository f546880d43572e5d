import { appendFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'

/*
 * TEST_COST=<file> writes one line per test file: processor seconds of this worker, and elapsed seconds. Programs started
 * by a test, and the database, are not included.
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
