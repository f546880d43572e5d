import { FairQueue, type Share } from './fair-queue'

/** What an account can keep others waiting for. Each has a queue, so that short work never waits behind long work. */
export type SharedWork =
  /** Operations that cost little. */
  | 'light'
  /** Operations that cost as much as `limits.heavyOperation`. */
  | 'heavy'
  /** Files that are written for download. */
  | 'exports'
  /** Uploaded files that are read. Reading needs much memory. */
  | 'largeFiles'
  | 'smallFiles'
  /** Imports that are written or undone. Only one at a time can be. */
  | 'writes'

export type Queues = Record<SharedWork, FairQueue>

export const newQueues = (shares: Record<SharedWork, Share>): Queues => ({
  light: new FairQueue(shares.light),
  heavy: new FairQueue(shares.heavy),
  exports: new FairQueue(shares.exports),
  largeFiles: new FairQueue(shares.largeFiles),
  smallFiles: new FairQueue(shares.smallFiles),
  writes: new FairQueue(shares.writes),
})
