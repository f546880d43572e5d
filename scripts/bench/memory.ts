import { readFileSync, writeFileSync } from 'node:fs'

/** Resident bytes of a process: now, and at most since `forgetPeak`. Linux; elsewhere 0. */
function resident(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') }
  } catch {
    return { now: 0, peak: 0 }
  }
}

/** The kernel keeps the highest mark of the whole life; 5 lets it begin anew. */
function forgetPeak(pid: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    return true
  } catch {
    return false
  }
}

/** The most memory that a process (with its threads) had while `work` ran, in bytes. */
export async function peakDuring<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  const exact = forgetPeak(pid)
  let highest = 0
  const sampler = setInterval(() => (highest = Math.max(highest, resident(pid).now)), 50)
  try {
    const result = await work()
    return { result, peak: exact ? resident(pid).peak : highest }
  } finally {
    clearInterval(sampler)
  }
}
