import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @typedef {{ cwd: string, env?: NodeJS.ProcessEnv }} RunOptions */

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
const statusOf = (code, signal) => code ?? 128 + (signal ? constants.signals[signal] : 0)

/**
 * Runs a program with its output on the terminal. Returns its exit status.
 *
 * @param {string} program @param {string[]} args @param {RunOptions} options
 * @returns {Promise<number>}
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(statusOf(code, signal)))
  })
}

/**
 * Runs a program and collects its output. A signal to this process is passed on to the program.
 *
 * @param {string} program @param {string[]} args @param {RunOptions} options
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runQuietly(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, end)
    /** @type {Buffer[]} */
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', () => signals.forEach((signal) => process.off(signal, end)))
    child.on('close', (code, signal) =>
      resolve({ status: statusOf(code, signal), output: String(Buffer.concat(chunks)) }),
    )
  })
}

/**
 * Runs programs until one ends, then ends the others. A signal is passed on only once, because npm, the terminal and this
 * launcher may all receive the same Ctrl-C.
 *
 * @param {{ program: string, args: string[] }[]} programs @param {RunOptions} options
 * @param {AbortSignal} [unwanted] ends them too
 * @returns {Promise<number>} the exit status of the first to end
 */
export function runUntilSignal(programs, options, unwanted) {
  const children = programs.map(({ program, args }) => spawn(program, args, { ...options, stdio: 'inherit' }))
  let stopping = false
  /** @param {NodeJS.Signals} signal */
  const stopAll = (signal) => {
    if (!stopping) for (const child of children) child.kill(signal)
    stopping = true
  }
  process.on('SIGINT', stopAll)
  process.on('SIGTERM', stopAll)
  process.on('SIGHUP', () => stopAll('SIGTERM'))
  unwanted?.addEventListener('abort', () => stopAll('SIGTERM'))
  return new Promise((resolve, reject) => {
    /** @type {number | null} */
    let first = null
    let open = children.length
    for (const child of children) {
      child.on('error', reject)
      child.on('exit', (code, signal) => {
        first ??= statusOf(code, signal)
        open -= 1
        if (open === 0) resolve(first)
        else stopAll('SIGTERM')
      })
    }
  })
}
