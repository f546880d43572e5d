import { Worker } from 'node:worker_threads'
import { PortalError } from '../../errors'
import { workerFile } from '../../worker-file'
import type { HideAnswer } from './hide-worker'
import type { QuantityKey } from './quantity'
import type { Edition } from './secret'

const limit = { heapMegabytes: 512, seconds: 300 }

const failure = () => new PortalError('PUBLIC_INTERRUPTED', '公开版没有做完，请重试。')

/**
 * Chooses the numbers to hide in the last of a year's editions; the others are already published.
 *
 * @throws PortalError PUBLIC_NOT_PROTECTABLE, PUBLIC_INTERRUPTED
 */
export async function hideInWorker(editions: readonly Edition[]): Promise<QuantityKey[]> {
  const worker = new Worker(workerFile('hide-worker'), {
    workerData: editions,
    resourceLimits: { maxOldGenerationSizeMb: limit.heapMegabytes },
  })
  const { promise, resolve, reject } = Promise.withResolvers<HideAnswer>()
  const clock = setTimeout(() => reject(failure()), limit.seconds * 1000)
  worker.on('message', resolve)
  worker.on('error', () => reject(failure()))
  worker.on('exit', () => reject(failure()))
  try {
    const { hidden } = await promise
    if (hidden) return hidden
  } finally {
    clearTimeout(clock)
    await worker.terminate()
  }
  throw new PortalError(
    'PUBLIC_NOT_PROTECTABLE',
    '这次归档与已生成的公开版相差太小，无论隐去哪些数字，都能由两版相减得出个人情况，因此不生成。',
  )
}
