import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from '../graphql/failure'

/** An export that runs on the server. The file is downloaded once it is ready. */
export interface RunningExport {
  id: string
  name: string
  state: 'WAITING' | 'WRITING' | 'READY' | 'FAILED' | 'CANCELLED'
  done: number
  total: number
  fileName: string | null
  error: Failure | null
  startedAt: string
}

/**
 * Starts an export. Returns null, or why it was refused.
 *
 * @param purpose why whole ID numbers are needed; required for an export with them
 */
export async function startExport(name: string, query: string, purpose?: string): Promise<Failure | null> {
  const body = purpose === undefined ? {} : confirmed(purpose)
  try {
    const response = await portalFetch(`/workbooks/exports/${name}?${query}`, { method: 'POST', ...body })
    return response.ok ? null : await routeFailure(response)
  } catch {
    return unreachable
  }
}

const confirmed = (purpose: string) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ confirmed: true, purpose }),
})

/** The account's exports, newest first; null if the server cannot be reached. */
export async function runningExports(): Promise<RunningExport[] | null> {
  try {
    const response = await portalFetch('/workbooks/exports')
    return response.ok ? ((await response.json()) as RunningExport[]) : null
  } catch {
    return null
  }
}

/** Cancels a running export, or removes a finished one from the list. */
export async function cancelExport(id: string): Promise<void> {
  await portalFetch(`/workbooks/exports/${id}`, { method: 'DELETE' }).catch(() => {})
}

export const isRunning = ({ state }: RunningExport): boolean => state === 'WAITING' || state === 'WRITING'

/** 0–100; null until the number of rows is known. */
export function percentOf({ done, total }: Pick<RunningExport, 'done' | 'total'>): number | null {
  return total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : null
}
