import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from '../graphql/failure'

/** Issues a brief. Returns null, or why it was refused. */
export async function issueBrief(query: string): Promise<Failure | null> {
  try {
    const response = await portalFetch(`/workbooks/briefs?${query}`, { method: 'POST' })
    return response.ok ? null : await routeFailure(response)
  } catch {
    return unreachable
  }
}
