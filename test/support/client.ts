import type { App } from '../../server/app'
import { testPassword } from './config'

interface GraphqlAnswer<T> {
  status: number
  data: T
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined
}

/** An HTTP client that keeps the session cookie and sends the same requests as the pages. */
export class TestClient {
  #cookie = ''

  constructor(readonly app: App) {}

  /** Sends a request with the headers of a browser. */
  get cookie(): string {
    return this.#cookie
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.app.url), {
      redirect: 'manual',
      ...init,
      headers: { 'x-portal': '1', ...(this.#cookie ? { cookie: this.#cookie } : {}), ...init.headers },
    })
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
    if (cookie) this.#cookie = cookie
    return response
  }

  async signIn(username: string, password = testPassword): Promise<Response> {
    return this.fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
  }

  /** Sends an operation and returns the whole answer, including errors. */
  async ask<T = Record<string, never>>(query: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer<T>, 'status'>) }
  }

  /** Sends an operation that must succeed. */
  async get<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors, ...rest } = await this.ask<T>(query, variables)
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join('; '))
    // The portal answered before GraphQL did.
    if (!data) throw new Error(JSON.stringify(rest))
    return data
  }
}

/** A client that is signed in with a sample account. */
export async function signedIn(app: App, username: string): Promise<TestClient> {
  const client = new TestClient(app)
  const response = await client.signIn(username)
  if (response.status !== 204) throw new Error(`sign-in of ${username}: ${response.status} ${await response.text()}`)
  return client
}
