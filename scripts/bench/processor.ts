import { readdirSync, readFileSync } from 'node:fs'

/** The fields of /proc/<pid>/stat from the state on; null for a process that has ended. Only on Linux. */
function statOf(pid: number | string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Milliseconds of a clock tick, by which Linux counts. */
const tick = 10

const sum = (fields: string[] | null, from: number, count: number) =>
  (fields ?? []).slice(from, from + count).reduce((total, field) => total + Number(field) * tick, 0)

/** Milliseconds of processor time that the server and its database have used so far, ended sessions included. */
export function processorTime(serverPid: number, postmasterPid: number): number {
  const sessions = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((fields) => Number(fields?.[1]) === postmasterPid)
  const running = sessions.reduce((total, fields) => total + sum(fields, 11, 2), 0)
  return sum(statOf(serverPid), 11, 2) + sum(statOf(postmasterPid), 11, 4) + running
}
