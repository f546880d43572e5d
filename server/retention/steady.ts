/** ms */
const minute = 60_000
const day = 24 * 60 * minute
/** Two clocks, or one that is corrected by the network, may be apart by so much. */
const tolerated = 5 * minute
/** Longest time without an entry in the audit that is no doubt: a weekend. */
const longestPause = 3 * day
/** A clock that went on for so long is believed: within a week somebody notices a wrong date. */
const believed = 7 * day

/** What the audit shows of the clock, in the order of its entries. */
export interface Recorded {
  /** The time of the newest entry. */
  newest: Date | null
  /** The time of the entry from which on the times follow each other without a jump. */
  since: Date | null
}

export const recordedFrom = (now: Date): Date => new Date(now.getTime() - believed - longestPause)
export const pauses = { longest: longestPause / 1000, tolerated: tolerated / 1000 }

interface Clocks {
  now: Date
  /** The database's clock at the same moment. */
  database: Date
  recorded: Recorded
  /** ms since this process saw its clock being set; Infinity if it never was. */
  sinceSet: number
}

/** For how many ms the clock has run steadily; 0 if it is in doubt now. */
export function steadyFor({ now, database, recorded: { newest, since }, sinceSet }: Clocks): number {
  if (!newest || !since || Math.abs(now.getTime() - database.getTime()) > tolerated) return 0
  const pause = now.getTime() - newest.getTime()
  if (pause < -tolerated || pause > longestPause) return 0
  return Math.max(0, Math.min(now.getTime() - since.getTime(), sinceSet))
}

/** Whether the clock has run steadily for long enough to delete what is kept for `kept` ms. */
export const mayDelete = (kept: number, steady: number): boolean => steady >= Math.min(kept, believed)
