import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { PortalClient } from '../program/portal-client'
import type { ServerProgram } from '../program/server-program'
import { writeBenchFile, benchRows } from './bench-file'
import { sample } from './sample-program'

/** An attempt of one account or network to keep the others out, and the request of another one at the same time. */
export interface Attack {
  name: string
  victim: string
  /** How often the victim asks, without and with the attack. */
  times: number
  /** Asks once as the victim. */
  ask(): Promise<void>
  /** Attacks until `over` is aborted; resolves when the last request has ended. */
  attack(over: AbortSignal): Promise<void>
}

async function signedIn(program: ServerProgram, username: string): Promise<PortalClient> {
  const client = new PortalClient(program)
  await client.signIn(username, sample.password)
  return client
}

/** Repeats a request in parallel; a refused one is repeated after a pause, as a person would. */
async function inParallel(count: number, over: AbortSignal, request: (n: number) => Promise<unknown>): Promise<void> {
  const repeat = async (_: unknown, n: number) => {
    while (!over.aborted) await request(n).catch(() => sleep(100))
  }
  await Promise.all(Array.from({ length: count }, repeat))
}

const fourYears = 'filter: { year: [2023, 2024, 2025, 2026] }'
const list = `{ declarations(filter: { year: [2026] }, first: 50) { totalCount edges { node { id name county } } } }`

export async function queries(program: ServerProgram): Promise<Attack> {
  const [leader, bureau] = [await signedIn(program, 'leader'), await signedIn(program, 'bureau')]
  const body = JSON.stringify({ query: `{ findings(${fourYears}) { rules { open } } }` })
  return {
    name: '24 × findings of four years by one account',
    victim: 'a list of 50 declarations',
    times: 60,
    ask: async () => void (await bureau.ask(list)),
    attack: (signal) =>
      inParallel(24, signal, async () => {
        const headers = { ...leader.headers, 'content-type': 'application/json' }
        const response = await fetch(`${program.url}/graphql`, { method: 'POST', headers, body, signal })
        if (!response.ok) throw new Error(String(response.status))
        await response.arrayBuffer()
      }),
  }
}

export async function signIns(program: ServerProgram): Promise<Attack> {
  let network = 0
  return {
    name: '40 wrong sign-ins of one IPv6 /64 at a time',
    victim: 'a sign-in elsewhere',
    times: 20,
    ask: () => new PortalClient(program).signIn('bureau', sample.password, '10.9.0.1'),
    // Another /64 each time: a network is locked after 50 failures, which would end the attack.
    async attack(over) {
      while (!over.aborted) {
        network += 1
        const wrong = Array.from({ length: 40 }, (_, n) =>
          new PortalClient(program)
            .signIn(`guess-${n}`, 'Wrong-2026', `2001:db8:0:${network.toString(16)}::${(n + 1).toString(16)}`)
            .catch(() => {}),
        )
        await Promise.all(wrong)
      }
    },
  }
}

export async function exports(program: ServerProgram): Promise<Attack> {
  const [department, bureau] = [await signedIn(program, 'water'), await signedIn(program, 'bureau')]
  const fetched = async (client: PortalClient, address: string, signal?: AbortSignal) => {
    const response = await fetch(`${program.url}${address}`, { headers: client.headers, ...(signal && { signal }) })
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    await response.arrayBuffer()
  }
  return {
    name: '8 annual workbooks of one account',
    victim: 'a workbook of another account',
    times: 30,
    ask: () => fetched(bureau, '/workbooks/committees.xlsx?year=2026'),
    attack: (signal) => inParallel(8, signal, () => fetched(department, '/workbooks/annual.xlsx?year=2026', signal)),
  }
}

interface UploadedFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Uploads a file and waits until it is planned, or until the attack is over. */
async function planned(client: PortalClient, file: UploadedFile, over?: AbortSignal): Promise<void> {
  const id = await client.upload(file.name, file.bytes)
  while (!over?.aborted) {
    const { importRun } = await client.ask<{ importRun: { state: string } }>(`{ importRun(id: "${id}") { state } }`)
    if (importRun.state === 'PLANNED') return
    if (importRun.state !== 'READING') throw new Error(importRun.state)
    await sleep(20)
  }
}

export async function imports(program: ServerProgram, folder: string): Promise<Attack> {
  const [county, bureau] = [await signedIn(program, 'yizhou'), await signedIn(program, 'bureau')]
  const rows = benchRows(10_000)
  const fileOf = async (count: number) => {
    const { path } = await writeBenchFile(folder, String(count), 'csv', rows.slice(0, count))
    return { name: `${count}.csv`, bytes: new Uint8Array(readFileSync(path)) }
  }
  const [large, small] = [await fileOf(10_000), await fileOf(200)]
  return {
    name: '8 files of 10,000 rows of one account',
    victim: 'a file of 200 rows, until it is planned',
    times: 9,
    ask: () => planned(bureau, small),
    attack: (over) => inParallel(8, over, () => planned(county, large, over)),
  }
}
