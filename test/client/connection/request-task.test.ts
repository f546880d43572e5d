import { expect, test } from 'vitest'
import { requestTask } from '../../../client/connection/request-task'

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

test('two requests are sent in a task, the others in the order in which they came', async () => {
  const sent: number[] = []
  for (let request = 1; request <= 5; request += 1) void requestTask().then(() => sent.push(request))
  const seen: number[][] = []
  for (let task = 0; task < 4; task += 1) {
    await Promise.resolve()
    seen.push([...sent])
    await nextTask()
  }
  expect(seen).toEqual([
    [1, 2],
    [1, 2, 3, 4],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
  ])
})

test('after a pause two may be sent at once, whatever was sent before', async () => {
  await nextTask()
  await requestTask()
  await nextTask()
  const sent: number[] = []
  for (let request = 1; request <= 2; request += 1) void requestTask().then(() => sent.push(request))
  await Promise.resolve()
  expect(sent).toEqual([1, 2])
})
