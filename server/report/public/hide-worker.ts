import { parentPort, workerData } from 'node:worker_threads'
import { chooseHidden } from './choose-hidden'
import type { QuantityKey } from './quantity'
import type { Edition } from './secret'

export interface HideAnswer {
  hidden: QuantityKey[] | null
}

// Runs in a worker thread, because it takes seconds of processor time.
const answer: HideAnswer = { hidden: await chooseHidden(workerData as Edition[]) }
parentPort!.postMessage(answer)
