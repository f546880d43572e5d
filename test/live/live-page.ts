import { createClient, type Client } from 'graphql-ws'
import { onTestFinished } from 'vitest'
import type { App } from '../../server/app'
import type { TestClient } from '../support/client'

interface Sign {
  revision: number | null
  importRun: string | null
}

/** An account's open page: the messages it received, and how its socket ended. */
export interface LivePage {
  received: Sign[]
  /** The codes of the errors. */
  refused: string[]
  /** The code with which the server closed. */
  closed: Promise<number>
  client: Client
}

export const changed = 'subscription { changed { revision importRun } }'

/** Adds the headers that a browser would set, because Node's WebSocket does not. */
export function socketOf(headers: Record<string, string>): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, { protocols, headers })
    }
  } as typeof WebSocket
}

export function liveUrl(app: App): string {
  return `${app.url.replace('http', 'ws')}/graphql`
}

/** Resolves when the server has accepted or refused the subscription. */
export async function openPage(account: Pick<TestClient, 'app' | 'cookie'>, query = changed): Promise<LivePage> {
  const received: Sign[] = []
  const refused: string[] = []
  const { promise: closed, resolve: noteClosed } = Promise.withResolvers<number>()
  const client = createClient({
    url: liveUrl(account.app),
    webSocketImpl: socketOf({ cookie: account.cookie, origin: account.app.url }),
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => {},
    on: { closed: (event) => noteClosed((event as CloseEvent).code) },
  })
  onTestFinished(() => void client.dispose())
  const ready = Promise.withResolvers<void>()
  client.on('connected', () => setTimeout(ready.resolve, 50))
  client.on('closed', () => ready.resolve())
  client.subscribe<{ changed: Sign }>(
    { query },
    {
      next: ({ data, errors }) => {
        if (data?.changed) received.push(data.changed)
        for (const { extensions } of errors ?? []) refused.push(String(extensions?.code))
      },
      error: (errors) => {
        if (Array.isArray(errors)) refused.push(...errors.map(({ extensions }) => String(extensions?.code)))
        ready.resolve()
      },
      complete: () => ready.resolve(),
    },
  )
  await ready.promise
  return { received, refused, closed, client }
}
