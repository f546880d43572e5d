import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from './failure'

/** Sends a file to a route that receives files. Returns its answer (by default the id of what came of it), or why it was refused. */
export async function uploadFile<Answer extends object = { id: string }>(
  route: string,
  file: File,
): Promise<Answer | { failure: Failure }> {
  try {
    const response = await portalFetch(route, {
      method: 'POST',
      headers: {
        'content-type': file.type || 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      },
      body: file,
    })
    return response.ok ? ((await response.json()) as Answer) : { failure: await routeFailure(response) }
  } catch {
    return { failure: unreachable }
  }
}
