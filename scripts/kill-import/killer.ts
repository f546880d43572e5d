import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { ServerProgram } from '../program/server-program'
import type { Victim } from './moment'

/** Milliseconds in which the server notices that its database is gone. */
const noticed = 120

/** Kills the victims. When it returns, the server has ended. */
export async function killNow(program: ServerProgram, db: Client, victim: Victim): Promise<void> {
  if (victim === 'BACKEND') {
    const { rows } = await db.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend' order by state = 'active' desc, xact_start limit 1`,
    )
    if (rows[0]) killProcess(rows[0].pid)
    await sleep(noticed)
  } else if (victim !== 'SERVER') {
    const postmaster = program.postmasterPid
    if (postmaster) killProcess(postmaster)
    if (victim === 'DATABASE_FIRST') await sleep(noticed)
  }
  await program.kill()
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
