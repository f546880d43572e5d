import { expect, test } from 'vitest'
import { newQueues } from '../../server/fair-queue/queues'
import { standardLimits } from '../../server/http/limit'

test('two exports of different accounts run at once, the others wait, and one that fails makes room', async () => {
  const started: number[] = []
  const finish: (() => void)[] = []
  const queue = newQueues(standardLimits.shares).exports
  const exports = [0, 1, 2, 3].map((number) =>
    queue.run(`account ${number}`, async () => {
      started.push(number)
      await new Promise<void>((resolve) => (finish[number] = resolve))
      if (number === 1) throw new Error('no disk')
    }),
  )
  const outcomes = Promise.allSettled(exports)
  await expect.poll(() => started).toEqual([0, 1])
  finish[1]!()
  await expect.poll(() => started).toEqual([0, 1, 2])
  finish[0]!()
  await expect.poll(() => started).toEqual([0, 1, 2, 3])
  finish[2]!()
  finish[3]!()
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})
