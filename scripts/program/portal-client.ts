import type { ServerProgram } from './server-program'

/** An error that the server answered with code and message. */
export class RefusedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${message}（${code}）`)
  }
}

interface Answer<T> {
  data?: T
  errors?: { message: string; extensions: { code: string } }[]
}

/** An HTTP client for one account. It sends the same requests as the pages. */
export class PortalClient<Program extends { url: string } = ServerProgram> {
  #cookie = ''

  constructor(readonly program: Program) {}

  /** Headers for requests that the caller sends itself. */
  get headers(): Record<string, string> {
    return { 'x-portal': '1', ...(this.#cookie && { cookie: this.#cookie }) }
  }

  /** @param address where the request comes from, as a proxy on this machine would say */
  async signIn(username: string, password: string, address?: string): Promise<void> {
    const response = await fetch(`${this.program.url}/session`, {
      method: 'POST',
      headers: {
        ...this.headers,
        'content-type': 'application/json',
        ...(address && { 'x-forwarded-for': address }),
      },
      body: JSON.stringify({ username, password }),
    })
    if (response.status !== 204) throw await refusalOf(response)
    this.#cookie = response.headers.getSetCookie()[0]!.split(';')[0]!
  }

  /** The first sign-in of the first account, which must change its password. */
  async signInFirst(password: string, next: string): Promise<void> {
    await this.signIn('admin', password)
    await this.ask(
      `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { username mustChangePassword } }`,
      {
        current: password,
        next,
      },
    )
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.program.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Answer<T>
    if (errors?.[0]) throw new RefusedError(errors[0].extensions.code, errors[0].message)
    return data!
  }

  /** Returns the run's id. */
  async upload(fileName: string, body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>): Promise<string> {
    const response = await fetch(`${this.program.url}/imports`, {
      method: 'POST',
      headers: {
        ...this.headers,
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      },
      body,
      // fetch needs this option to send a stream.
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    if (response.status !== 202) throw await refusalOf(response)
    return ((await response.json()) as { id: string }).id
  }
}

async function refusalOf(response: Response): Promise<RefusedError> {
  const { error } = (await response.json()) as { error: { code: string; message: string } }
  return new RefusedError(error.code, error.message)
}
