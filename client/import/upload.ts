import type { ImportExtent } from '../graphql/gql/graphql'
import { portalFetch } from '../connection/portal-fetch'
import { routeFailure, unreachable, type Failure } from '../graphql/failure'

/** Uploads a file to be read and planned. Nothing is written yet. Returns the run's id, or why it was refused. */
export async function uploadFile(file: File, extent: ImportExtent): Promise<{ id: string } | { failure: Failure }> {
  try {
    const response = await portalFetch(`/imports?extent=${extent}`, {
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
