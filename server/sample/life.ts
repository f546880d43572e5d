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

/** A declaration's whole life, each fact with the moment from which it is known; a row shows it as of one moment. */
export class Life {
  readonly #facts: { at: Moment; facts: Facts }[] = []

  /** Known from `at` on; a later value of a field replaces an earlier one. */
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

  /** Null before it began. */
  asOf(now: Moment): Facts | null {
    const known = this.#facts.filter(({ at }) => at <= now).toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    return known.length === 0 ? null : Object.assign({}, ...known.map(({ facts }) => facts))
  }
}
