import { readFileSync, writeFileSync } from 'node:fs'

/** Resident memory of a process in bytes: now, and the peak since `resetPeak`. Only on Linux; elsewhere 0. */
function resident(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const bytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') }
  } catch {
    return { now: 0, peak: 0 }
  }
}

/** Resets the peak that the kernel keeps for the process: this is what writing 5 to clear_refs does. */
function resetPeak(pid: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    return true
  } catch {
    return false
  }
}

/** Resident memory of a process in bytes. */
export const residentNow = (pid: number): number => resident(pid).now

/** Runs `work` and returns the peak memory of a process in bytes during that time. */
export async function peakDuring<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  const exact = resetPeak(pid)
  let highest = 0
  const sampler = setInterval(() => (highest = Math.max(highest, resident(pid).now)), 50)
  try {
    const result = await work()
    return { result, peak: exact ? resident(pid).peak : highest }
  } finally {
    clearInterval(sampler)
  }
}
