import { parentPort, workerData } from 'node:worker_threads'
import { chooseHidden } from './choose-hidden'
import type { QuantityKey } from './quantity'
import type { Edition } from './secret'

export interface HideAnswer {
  hidden: QuantityKey[] | null
}

// Seconds of reckoning in a program of its own: the portal goes on answering.
const answer: HideAnswer = { hidden: await chooseHidden(workerData as Edition[]) }
parentPort!.postMessage(answer)
