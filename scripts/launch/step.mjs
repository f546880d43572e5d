import { performance } from 'node:perf_hooks'

/** A reason to stop that needs no stack: one sentence for whoever typed the command. */
export class LaunchError extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Announces a step, does it and says how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  say(`▸ ${name} …`)
  const start = performance.now()
  const result = await work()
  say(`✓ ${name}（${seconds(start)} 秒）`)
  return result
}

/** @param {number} start of `performance.now()` */
export function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1)
}
