import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from '../graphql/failure'

/** An export that goes on at the server; the file is fetched once it is ready. */
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
 * Asks for an export; null, or why it was refused.
 *
 * @param purpose of whole ID numbers, which are given for one alone
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

/** The account's own exports, the newest first; null while the server can't be reached. */
export async function runningExports(): Promise<RunningExport[] | null> {
  try {
    const response = await portalFetch('/workbooks/exports')
    return response.ok ? ((await response.json()) as RunningExport[]) : null
  } catch {
    return null
  }
}

/** Stops it, or takes what is ready or failed off the list. */
export async function cancelExport(id: string): Promise<void> {
  await portalFetch(`/workbooks/exports/${id}`, { method: 'DELETE' }).catch(() => {})
}

export const isUnderWay = ({ state }: RunningExport): boolean => state === 'WAITING' || state === 'WRITING'

/** 0–100, or null until it is known how many rows there are. */
export function percentOf({ done, total }: Pick<RunningExport, 'done' | 'total'>): number | null {
  return total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : null
}
