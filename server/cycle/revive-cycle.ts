import type { Cycle } from '../../schema/cycle'
import type { WrittenCycle } from './notice-shape'
import { clauseReference, quotedText } from './notice-words'

/** A stored notice with its dates as `Date` and its clauses as references (`clauseReference`). */
export function reviveCycle(written: WrittenCycle): Cycle {
  return {
    ...written,
    windows: written.windows.map((window) => ({
      ...window,
      clause: quotedText(written, window) === null ? clauseReference(written, window.clause) : window.clause,
      startsAt: window.startsAt === null ? null : new Date(window.startsAt),
      endsAt: window.endsAt === null ? null : new Date(window.endsAt),
    })),
  }
}
