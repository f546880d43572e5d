import { setImmediate as afterAllMicrotasks } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FairQueue, type Share } from '../../server/fair-queue/fair-queue'

/** A queue whose works end when the test says so, with the order in which they began: `a1` is the first work of `a`. */
function observed(share: Share) {
  const queue = new FairQueue(share)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const counts = new Map<string, number>()
  const ask = (key: string, signal?: AbortSignal) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const name = `${key}${count}`
    const result = queue.run(
      key,
      () => {
        begun.push(name)
        return new Promise<void>((resolve) => ends.set(name, resolve))
      },
      { signal },
    )
    result.catch(() => {})
    return result
  }
  const end = async (name: string) => {
    ends.get(name)!()
    ends.delete(name)
    await afterAllMicrotasks()
  }
  return { queue, begun, ends, ask, end }
}

describe('places go round the keys', () => {
  test('who comes after thirty works of another is served before that one’s third', async () => {
    const { begun, ask, end } = observed({ places: 1, each: 1 })
    for (let n = 0; n < 30; n += 1) void ask('attacker')
    void ask('victim')
    for (const name of ['attacker1', 'attacker2', 'victim1']) {
      await afterAllMicrotasks()
      await end(name)
    }
    expect(begun.slice(0, 4)).toEqual(['attacker1', 'attacker2', 'victim1', 'attacker3'])
  })

  test('one key never has more than its part, so another begins at once', async () => {
    const { queue, begun, ask } = observed({ places: 3, each: 2 })
    for (let n = 0; n < 24; n += 1) void ask('leader')
    void ask('officer')
    await afterAllMicrotasks()
    expect(begun).toEqual(['leader1', 'leader2', 'officer1'])
    expect([queue.running, queue.waiting]).toEqual([3, 22])
  })

  test('each key has one work before another has its next two', async () => {
    const { begun, ends, ask, end } = observed({ places: 1, each: 1 })
    for (const key of ['a', 'a', 'a', 'b', 'b', 'c']) void ask(key)
    await afterAllMicrotasks()
    while (ends.size > 0) await end([...ends.keys()][0]!)
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
  })
})

describe('work that doesn’t come to its place', () => {
  test('whose client has gone leaves the queue, and the next one begins in its stead', async () => {
    const { queue, begun, ask, end } = observed({ places: 1, each: 1 })
    const leaving = new AbortController()
    void ask('a')
    const left = ask('b', leaving.signal)
    void ask('c')
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    expect(queue.waiting).toBe(1)
    await end('a1')
    expect(begun).toEqual(['a1', 'c1'])
  })

  test('of a client that had gone before isn’t queued at all', async () => {
    const { queue, begun, ask } = observed({ places: 1, each: 1 })
    await expect(ask('a', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    expect([queue.running, queue.waiting, begun]).toEqual([0, 0, []])
  })

  test('that waits too long is refused as BUSY with the seconds to wait', async () => {
    const queue = new FairQueue({ places: 1, each: 1 })
    const leave = await queue.enter('a')
    await expect(queue.enter('b', { atMost: 0 })).rejects.toMatchObject({ code: 'BUSY', status: 503, retryAfter: 5 })
    expect([queue.running, queue.waiting]).toEqual([1, 0])
    leave()
    leave()
    expect(queue.running).toBe(0)
  })

  test('that fails gives its place back', async () => {
    const queue = new FairQueue({ places: 1, each: 1 })
    await expect(queue.run('a', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(await queue.run('a', () => 'done')).toBe('done')
  })
})

/** What happens: a key asks, one of the running works ends, or one of the waiting ones leaves. */
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ask: fc.constantFrom('a', 'b', 'c', 'd') }) },
  { weight: 2, arbitrary: fc.record({ end: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ leave: fc.nat() }) },
)

test('whatever happens: no more than the places, none idle, and no key passes another twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ places: fc.integer({ min: 1, max: 4 }), each: fc.integer({ min: 1, max: 3 }) }),
      fc.array(happening, { maxLength: 80 }),
      async (share, happenings) => {
        const queue = new FairQueue(share)
        const running: { key: string; leave: () => void }[] = []
        const waiting: { key: string; abort: AbortController }[] = []
        /** For each waiting key that may run: how often each other key got a place meanwhile. */
        const passed = new Map<string, Map<string, number>>()
        const runningOf = (key: string) => running.filter((work) => work.key === key).length
        const mayRun = (key: string) => runningOf(key) < share.each && waiting.some((work) => work.key === key)
        const noteEligible = () => {
          for (const key of ['a', 'b', 'c', 'd']) {
            if (!mayRun(key)) passed.delete(key)
            else if (!passed.has(key)) passed.set(key, new Map())
          }
        }
        for (const what of happenings) {
          if ('ask' in what) {
            const entry = { key: what.ask, abort: new AbortController() }
            waiting.push(entry)
            queue.enter(what.ask, { signal: entry.abort.signal }).then(
              (leave) => {
                waiting.splice(waiting.indexOf(entry), 1)
                running.push({ key: entry.key, leave })
                passed.delete(entry.key)
                for (const counts of passed.values()) counts.set(entry.key, (counts.get(entry.key) ?? 0) + 1)
              },
              () => waiting.splice(waiting.indexOf(entry), 1),
            )
          } else if ('end' in what && running.length > 0) {
            running.splice(what.end % running.length, 1)[0]!.leave()
          } else if ('leave' in what && waiting.length > 0) {
            waiting[what.leave % waiting.length]!.abort.abort(new Error('gone'))
          }
          await afterAllMicrotasks()
          noteEligible()
          expect(running.length).toBeLessThanOrEqual(share.places)
          expect([queue.running, queue.waiting]).toEqual([running.length, waiting.length])
          for (const { key } of running) expect(runningOf(key)).toBeLessThanOrEqual(share.each)
          if (running.length < share.places) expect(waiting.filter(({ key }) => mayRun(key))).toEqual([])
          for (const counts of passed.values())
            for (const count of counts.values()) expect(count).toBeLessThanOrEqual(1)
        }
      },
    ),
  )
})
