import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import type { Home } from './home'

/**
 * Ends the processes that a killed server left behind: each finishes its statement first, perhaps for minutes, and no new
 * server starts before. Only Linux shows which processes these are; elsewhere the start is repeated until they have ended.
 */
export function endOrphans({ cluster }: Home): void {
  if (process.platform !== 'linux') return
  const folder = realpathSync(cluster)
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name) && worksIn(name, folder)) end(Number(name))
}

function worksIn(pid: string, folder: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder
    )
  } catch {
    return false // it has ended, or belongs to another user
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {
    // It has ended meanwhile.
  }
}
