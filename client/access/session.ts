import { client } from '../graphql/client'
import { routeFailure, type Failure } from '../graphql/failure'

/** Null when signed in, else why not. */
export async function signIn(username: string, password: string): Promise<Failure | null> {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portal': '1' },
      body: JSON.stringify({ username, password }),
    })
    if (!response.ok) return await routeFailure(response)
  } catch {
    return { code: 'NETWORK', message: '' }
  }
  await client.clearStore()
  return null
}

export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: { 'x-portal': '1' } }).catch(() => null)
  await client.clearStore()
}
