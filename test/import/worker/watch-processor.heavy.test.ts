import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { watchProcessor, type Watch } from '../../../server/import/worker/watch-processor'

let worker: Worker
let watch: Watch

afterEach(async () => {
  watch.stop()
  await worker.terminate()
})

const begin = (program: string) => {
  worker = new Worker(program, { eval: true })
}

/** Seconds, as they are limited: with those of the system, which a busy machine makes more. */
async function used(): Promise<number> {
  const { user, system } = await worker.cpuUsage()
  return (user + system) / 1_000_000
}

test('a worker that computes for ever is stopped by what it uses, though it never answers', async () => {
  begin('for (;;);')
  await new Promise<void>((exhausted) => {
    watch = watchProcessor(worker, { seconds: 60, silentSeconds: 0.5 }, exhausted)
  })
  expect(await used()).toBeGreaterThan(0.5)
})

test('a worker that takes long to begin is watched, too', async () => {
  /** Says at first what Node says of a worker that hasn't begun. */
  class Slow extends Worker {
    #asked = 0

    override cpuUsage: Worker['cpuUsage'] = (before) => {
      this.#asked += 1
      return this.#asked <= 2 ? Promise.reject(new Error('not running')) : super.cpuUsage(before)
    }
  }
  worker = new Slow('for (;;);', { eval: true })
  await new Promise<void>((exhausted) => {
    watch = watchProcessor(worker, { seconds: 60, silentSeconds: 0.5 }, exhausted)
  })
  expect(await used()).toBeGreaterThan(0.5)
})

test('a worker that gives signs is stopped by what it uses in all', async () => {
  begin(`const { parentPort } = require('node:worker_threads')
    setInterval(() => { for (let i = 0; i < 1e7; i++); parentPort.postMessage('sign') }, 1)`)
  worker.on('message', () => watch.sign())
  await new Promise<void>((exhausted) => {
    watch = watchProcessor(worker, { seconds: 1, silentSeconds: 60 }, exhausted)
  })
  expect(await used()).toBeGreaterThan(0.5)
})

test('a worker that waits for the database, or for its turn on a busy machine, is never stopped', async () => {
  begin(`const { parentPort } = require('node:worker_threads'); setTimeout(() => parentPort.postMessage('done'), 3000)`)
  const stopped = new Promise((resolve) => {
    watch = watchProcessor(worker, { seconds: 1, silentSeconds: 0.8 }, () => resolve('stopped'))
  })
  const done = new Promise((resolve) => worker.once('message', resolve))
  expect(await Promise.race([stopped, done])).toBe('done')
})
