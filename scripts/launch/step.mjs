import { performance } from 'node:perf_hooks'

/** An error for the person who typed the command: printed as one sentence, without a stack trace. */
export class LaunchError extends Error {
  /** @param {string} sentence @param {string} [code] stable, of schema/error-code.ts */
  constructor(sentence, code) {
    super(code ? `${sentence}（${code}）` : sentence)
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Runs a step and prints its name and duration.
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
