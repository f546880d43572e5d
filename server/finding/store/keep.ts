import { setTimeout as sleep } from 'node:timers/promises'
import type { Portal } from '../../portal'
import { beginDays } from './begin-days'
import { decidePast, decidePresent } from './decide-due'
import { expand, lastPlace, listExpired } from './due'
import { fillPast, fillPresent } from './fill'
import { fold } from './fold'
import { inStep, type Step } from './in-step'

type Work = Pick<Portal, 'owner' | 'now'>

/** ms */
const pause = {
  /** After a change, as changes come together. */
  gather: 250,
  /** Without a change, before past days are decided: what is shown today comes first, and each batch takes as long as many edits. */
  past: 1000,
  /** After which past days are decided although changes keep coming. */
  pastLongest: 10_000,
  /** Without a change: a deadline may have passed, or another portal that decided may be gone. */
  idle: 15_000,
}

/** Each batch appends to the sums. After more than these they are merged. */
const mostBatches = 10

/**
 * Decides what is listed when it begins, and past days if `past`. What is listed meanwhile is left: while changes keep coming
 * something always is, and each batch takes as long as many edits.
 *
 * @returns the number of batches
 */
async function work({ owner, now }: Work, past: boolean, signal?: AbortSignal): Promise<number> {
  const run = (step: Step) => !signal?.aborted && inStep(owner, now(), step)
  const listed = () => lastPlace(owner.em.fork())
  await run(expand)
  await run(beginDays)
  await run(listExpired)
  let batches = 0
  let presentAt = 0
  const present = async () => {
    let last = await listed()
    // A change goes before the rest of a year that is being filled.
    for (let isFilling = true; isFilling; last = await listed()) {
      while (await run(decidePresent(last))) batches += 1
      isFilling = await run(fillPresent)
      if (isFilling) batches += 1
    }
    presentAt = performance.now()
  }
  await present()
  if (!past) return batches
  const last = await listed()
  while ((await run(decidePast(last))) || (await run(fillPast))) {
    batches += 1
    // A change of today goes before the next past day.
    if (performance.now() - presentAt > pause.past) await present()
  }
  return batches
}

/** Decides everything that is due, now. */
export async function decideAll(portal: Work): Promise<void> {
  let batches = 0
  for (let more = 1; more > 0; batches += more) more = await work(portal, true)
  if (batches > mostBatches) await inStep(portal.owner, portal.now(), fold)
}

/** Keeps the stored answers of the rules up to date until the portal stops. */
export function keepFindings(portal: Portal): void {
  const signal = portal.background.stopping
  portal.background.add(keep(portal, signal))
}

async function keep(portal: Portal, signal: AbortSignal): Promise<void> {
  const changes = portal.changes.subscribe(({ kind }) => kind === 'DATA' || kind === 'CALENDAR')
  const wait = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {})
  signal.addEventListener('abort', () => void changes.return())
  // Many small batches make as many rows as a few large ones, and a portal that was stopped left those that it had made.
  let unmerged = Infinity
  const decide = (past: boolean) =>
    attempt(portal, async () => {
      unmerged += await work(portal, past, signal)
      if (!past || unmerged <= mostBatches || signal.aborted) return
      await inStep(portal.owner, portal.now(), fold)
      unmerged = 0
    })
  let pastAt = performance.now()
  try {
    while (!signal.aborted) {
      await decide(false)
      const isBusy = await changes.comesWithin(pause.past)
      if (!isBusy || performance.now() - pastAt > pause.pastLongest) {
        await decide(true)
        pastAt = performance.now()
        await changes.comesWithin(pause.idle)
      }
      await wait(pause.gather)
    }
  } finally {
    await changes.return()
  }
}

/** What fails is due as before: a database that is away, or a snapshot that another portal overtook. */
async function attempt(portal: Portal, decide: () => Promise<void>): Promise<void> {
  await decide().catch((error: unknown) => {
    // Statements are cancelled when the portal stops.
    if (!portal.background.stopping.aborted) portal.background.onError(error)
  })
}
