import { findCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import { circumstancesOn } from './circumstances-on'
import { decide } from './decide'
import { nextDue, passOn, takeOff } from './due'
import type { Step } from './in-step'

async function decideDue(em: EntityManager, now: Date, past: boolean): Promise<boolean> {
  const due = await nextDue(em, past)
  if (!due) return false
  const cycle = await findCycle(em, due.year)
  if (cycle) await decide(em, circumstancesOn(cycle, due.day, now), due.ids)
  if (due.day === null) await passOn(em, due)
  await takeOff(em, due)
  return true
}

export const decidePresent: Step = (em, now) => decideDue(em, now, false)
export const decidePast: Step = (em, now) => decideDue(em, now, true)
