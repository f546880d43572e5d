import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from './failure'

/** Sends a file to a route that receives files. Returns the id of what came of it, or why it was refused. */
export async function uploadFile(route: string, file: File): Promise<{ id: string } | { failure: Failure }> {
  try {
    const response = await portalFetch(route, {
      method: 'POST',
      headers: {
        'content-type': file.type || 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
      body: file,
    })
    return response.ok ? ((await response.json()) as { id: string }) : { failure: await routeFailure(response) }
  } catch {
    return { failure: unreachable }
  }
}
