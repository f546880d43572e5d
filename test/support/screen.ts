import type { App } from '../../server/app'
import { TestClient } from './client'

export interface MadeLink {
  id: string
  token: string
}

export async function makeLink(bureau: TestClient, name = '局长办公室', days = 30): Promise<MadeLink> {
  const { createWallLink } = await bureau.get<{ createWallLink: { link: { id: string }; token: string } }>(
    'mutation ($name: String!, $days: Int!) { createWallLink(name: $name, days: $days) { link { id } token } }',
    { name, days },
  )
  return { id: createWallLink.link.id, token: createWallLink.token }
}

export const openWith = (screen: TestClient, token: string): Promise<Response> =>
  screen.fetch('/wall-session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })

/** A screen that has opened a new link to 大屏. */
export async function screenOf(app: App, bureau: TestClient): Promise<TestClient> {
  const screen = new TestClient(app)
  const { status } = await openWith(screen, (await makeLink(bureau)).token)
  if (status !== 204) throw new Error(`a screen’s link: ${status}`)
  return screen
}
