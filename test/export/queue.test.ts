import { expect, test } from 'vitest'
import { newExportQueue } from '../../server/export/queue'

test('two exports run at once, the others wait in the order they came, and one that fails makes room', async () => {
  const started: number[] = []
  const finish: (() => void)[] = []
  const queue = newExportQueue()
  const exports = [0, 1, 2, 3].map((number) =>
    queue(async () => {
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
