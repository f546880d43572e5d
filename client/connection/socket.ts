import type { Client, createClient as create } from 'graphql-ws'
import { atPortal } from './base-path'
import { bringScript } from './script'
import { announceViewerChange } from './viewer-change'
import type { ChangedSubscription } from '../graphql/gql/graphql'
import query from './changed.graphql?raw'
import { retryWait } from './retry-wait'

/** A change of the data (`revision`) or of an import (`importRun`). Both null: a message may have been missed. */
export type Change = Pick<ChangedSubscription['changed'], 'revision' | 'importRun'>

const missed: Change = { revision: null, importRun: null }

/** Milliseconds. */
const pingInterval = 20_000
const pongLimit = 5_000
const refusedPause = 60_000

/** Close code with which the server reports that the session ended. */
const signedOut = 4401

const listeners = new Set<(change: Change) => void>()
let client: Promise<Client> | null = null
let leave: (() => void) | null = null
/** Sockets refused in a row. Two mean that a proxy in between drops the session cookie. */
let refusals = 0

/** Returns a function that removes the listener. */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens the page's single socket if the signed-in account may receive changes; otherwise closes it. */
export function listen(wanted: boolean): void {
  if (!wanted) {
    const stop = leave
    leave = null
    stop?.()
  } else if (!leave) leave = refusals > 1 ? subscribeLater() : subscribe()
}

function subscribeLater(): () => void {
  const timer = setTimeout(() => {
    leave = subscribe()
    notify(missed)
  }, refusedPause)
  return () => clearTimeout(timer)
}

function subscribe(): () => void {
  let stop = () => {}
  let isLeft = false
  const leaveThis = () => {
    isLeft = true
    stop()
  }
  const later = () => leave === leaveThis && (leave = subscribeLater())
  const follow = (connected: Client) => {
    if (isLeft) return
    stop = connected.subscribe<ChangedSubscription>(
      { query },
      {
        next: ({ data }) => data && notify(data.changed),
        error(cause) {
          stop()
          if (leave !== leaveThis) return
          if ((cause as Partial<CloseEvent>).code !== signedOut) return void later()
          leave = null
          refusals += 1
          announceViewerChange()
        },
        complete: later,
      },
    )
  }
  // The sign-in page needs no socket, so its library comes with the first one.
  client ??= bringScript(() => import('graphql-ws').then(({ createClient }) => connect(createClient)))
  client.then(follow, () => {
    client = null
    later()
  })
  return leaveThis
}

function connect(createClient: typeof create): Client {
  let pong: ReturnType<typeof setTimeout> | undefined
  const client = createClient({
    url: () => `${window.location.origin.replace(/^http/, 'ws')}${atPortal('/graphql')}`,
    keepAlive: pingInterval,
    connectionAckWaitTimeout: 10_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connected(_socket, _payload, again) {
        refusals = 0
        if (again) notify(missed)
      },
      // After the computer slept, the socket looks open although the connection is lost. A missing pong shows it.
      ping: (received) => {
        if (!received) pong = setTimeout(() => client.terminate(), pongLimit)
      },
      pong: (received) => received && clearTimeout(pong),
      closed: () => clearTimeout(pong),
    },
  })
  return client
}

function notify(change: Change): void {
  for (const listener of listeners) listener(change)
}
