import type { Stage } from './stage'

/** One fault done to the running portal, for real. */
export interface Fault {
  name: string
  /** Whether it takes too long for `npm test`. */
  long?: true
  /** @returns what was not as it must be; empty when all was */
  run(stage: Stage): Promise<string[]>
}

export interface FaultResult {
  name: string
  /** Of the fault and everything around it. */
  seconds: number
  /** Seconds from the fault until requests were answered again; null where they were answered all the time. */
  recovery: number | null
  problems: string[]
}
