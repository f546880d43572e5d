import {
  notAcceptedReasonLabel,
  outcomeLabel,
  stageLabel,
  type NotAcceptedReason,
  type Outcome,
  type Stage,
} from '../../schema/vocabulary'
import type { Field } from '../import/template'
import { dayIn, type Moment } from './clock'

export type Facts = Partial<Record<Field, string | number>>

/** The history of a declaration: each fact with the moment from which it is known. */
export class Life {
  readonly #facts: { at: Moment; facts: Facts }[] = []

  /** Adds facts that are known from `at` on; later values of a field replace earlier ones. */
  note(at: Moment, facts: Facts): void {
    this.#facts.push({ at, facts })
  }

  enter(stage: Stage, at: Moment, facts: Facts = {}): void {
    this.note(at, { stage: stageLabel[stage].zh, enteredAt: at, ...facts })
  }

  end(outcome: Outcome, at: Moment, reason?: NotAcceptedReason): void {
    this.note(at, {
      outcome: outcomeLabel[outcome].zh,
      endedOn: dayIn(at),
      ...(reason && { notAcceptedReason: notAcceptedReasonLabel[reason].zh }),
    })
  }

  /** The facts known at `now`; null before the declaration began. */
  asOf(now: Moment): Facts | null {
    const known = this.#facts.filter(({ at }) => at <= now).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    return known.length === 0 ? null : Object.assign({}, ...known.map(({ facts }) => facts))
  }
}
