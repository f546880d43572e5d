import { findCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import { circumstancesOn } from './circumstances-on'
import { decide } from './decide'
import { nextDue, passOn, takeOff } from './due'
import type { Step } from './in-step'

async function decideDue(em: EntityManager, now: Date, past: boolean, last: string): Promise<boolean> {
  const due = await nextDue(em, past, last)
  if (!due) return false
  const cycle = await findCycle(em, due.year)
  if (cycle) await decide(em, circumstancesOn(cycle, due.day, now), due.ids)
  if (due.day === null) await passOn(em, due)
  await takeOff(em, due)
  return true
}

/** @param last what is listed after this place is left for later */
export const decidePresent =
  (last: string): Step =>
  (em, now) =>
    decideDue(em, now, false, last)
export const decidePast =
  (last: string): Step =>
  (em, now) =>
    decideDue(em, now, true, last)
